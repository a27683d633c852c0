import { CHAT_CLOSED, CHAT_HANDED_OVER, CHAT_OPEN } from "./film.ts";
import { isSeen } from "./filmStage.ts";
import type { FilmStage } from "./filmStage.ts";

/** A conversation in an agent's list. */
export interface ChatStretch {
  readonly conversation: number;
  readonly agent: number;
  readonly from: number;
  readonly to: number;
  /** One of CHAT_*. */
  readonly end: number;
}

/** Chats that are seen in the film: from the lists; of a log without any, from an agent's first reply in a conversation to the last one before another's. */
export function chatStretches(stage: FilmStage): ChatStretch[] {
  const found = stage.log.assignments.count > 0 ? listed(stage) : byReplies(stage);
  return found.filter(({ agent, from, to }) => agent >= 0 && to > from && isSeen(stage, from, to));
}

function listed({ log: { assignments, conversations }, toMs }: FilmStage): ChatStretch[] {
  const { at, agent, conversation, until } = assignments;
  return Array.from({ length: assignments.count }, (_, row) => {
    const to = until[row] < 0 ? toMs : until[row];
    const end = until[row] < 0 ? CHAT_OPEN : conversations.closedAt[conversation[row]] === until[row] ? CHAT_CLOSED : CHAT_HANDED_OVER;
    return { conversation: conversation[row], agent: agent[row], from: at[row], to, end };
  });
}

function byReplies({ read, log: { replies, conversations }, toMs }: FilmStage): ChatStretch[] {
  const open = new Map<number, { agent: number; from: number; to: number }>();
  const found: ChatStretch[] = [];
  const order = Array.from({ length: replies.count }, (_, row) => row).filter((row) => replies.agent[row] >= 0).toSorted((a, b) => replies.at[a] - replies.at[b]);
  for (const row of order) {
    const conversation = read.conversationOfReply[row];
    if (conversation < 0) continue;
    const [agent, at] = [replies.agent[row], replies.at[row]];
    const current = open.get(conversation);
    if (current?.agent === agent) {
      current.to = at;
      continue;
    }
    if (current !== undefined) found.push({ conversation, ...current, to: at, end: CHAT_HANDED_OVER });
    open.set(conversation, { agent, from: current?.to ?? conversations.openedAt[conversation], to: at });
  }
  for (const [conversation, current] of open) {
    const closed = conversations.closedAt[conversation];
    found.push({ conversation, ...current, to: closed >= current.to ? closed : Math.min(toMs, current.to + 1), end: closed >= 0 ? CHAT_CLOSED : CHAT_OPEN });
  }
  return found;
}
