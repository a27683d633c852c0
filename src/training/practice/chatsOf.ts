import type { ReadLog } from "../../import/readLog.ts";
import { BOT_REPLY_KINDS, BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import type { Chat, ChatTurn } from "./chat.ts";
import { lengthOf } from "./chat.ts";

const MOST_TURNS = 4;
const LONGEST_BURST = 3;

/** The chats of a played log that people answered to the end, in at most four turns: what questions are made of. In order of their first message. */
export function chatsOf(read: ReadLog): Chat[] {
  const { messages, replies, conversations } = read.log;
  const rowsOf = new Map<number, { readonly messages: number[]; readonly replies: number[] }>();
  const rows = (conversation: number) => {
    const own = rowsOf.get(conversation) ?? { messages: [], replies: [] };
    rowsOf.set(conversation, own);
    return own;
  };
  for (let row = 0; row < messages.count; row++) rows(messages.conversation[row]).messages.push(row);
  for (let row = 0; row < replies.count; row++) if (read.conversationOfReply[row] >= 0) rows(read.conversationOfReply[row]).replies.push(row);
  return [...rowsOf].flatMap(([conversation, own]) => {
    const isPlain = own.messages.every((row) => messages.flags[row] === 0 && BUYER_KINDS[messages.kind[row]] === "text")
      && own.replies.every((row) => !BOT_REPLY_KINDS.includes(REPLY_KINDS[replies.kind[row]]));
    if (!isPlain) return [];
    const turns = turnsOf(read, own);
    if (turns === undefined) return [];
    const startMs = seconds(messages.sentAt[own.messages[0]]) % DAY_MS;
    return [{ consumer: read.consumers.nameOf(conversations.consumer[conversation]), startMs, turns }];
  });
}

/** Undefined where there are too many, or something went unanswered. */
function turnsOf({ log: { messages, replies }, agents }: ReadLog, own: { readonly messages: readonly number[]; readonly replies: readonly number[] }): ChatTurn[] | undefined {
  const turns: ChatTurn[] = [];
  let lastAt = 0;
  for (let place = 0; place < own.messages.length;) {
    const from = messages.sentAt[own.messages[place]];
    const reply = own.replies.find((row) => replies.at[row] >= from);
    if (reply === undefined || turns.length === MOST_TURNS) return undefined;
    const burst = own.messages.slice(place).filter((row) => messages.sentAt[row] <= replies.at[reply]);
    const turn: ChatTurn = {
      afterMs: turns.length === 0 ? 0 : Math.max(SECOND_MS, seconds(from - lastAt)),
      messages: burst.slice(0, LONGEST_BURST).map((row) => ({ at: seconds(messages.sentAt[row] - from), kind: "text", flags: 0 })),
      replies: [{ at: Math.max(SECOND_MS, seconds(replies.at[reply] - from)), kind: "text", agent: agents.nameOf(replies.agent[reply]) }],
      conversation: 0,
    };
    turns.push(turn);
    lastAt = from + lengthOf(turn);
    place += burst.length;
  }
  return turns.length === 0 ? undefined : turns;
}

function seconds(ms: number): number {
  return Math.round(ms / SECOND_MS) * SECOND_MS;
}
