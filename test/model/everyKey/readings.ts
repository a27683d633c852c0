import { AGENT_STATES, BUYER_KINDS, type BuyerKind, ENTRY_PAGES, type EntryPage, REPLY_KINDS, type ReplyKind } from "../../../src/log/kinds.ts";
import type { ConversationRow, MessageRow, ReplyRow } from "../../engine/reference/rows.ts";
import type { Played } from "./played.ts";

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** Conversations of a stream; of all where none is named. */
export function conversations({ rows, model }: Played, stream?: string): readonly ConversationRow[] {
  return rows.conversations.filter((row) => stream === undefined || model.streams[row.stream].name === stream);
}

/** Begins of the conversations. [s] */
export function begins(played: Played, stream?: string): number[] {
  return conversations(played, stream).map(({ at }) => at / SECOND_MS);
}

/** How many conversations begin at hours from … to (not included) of the simulated time. */
export function begunBetween(played: Played, from: number, to: number, stream?: string): number {
  return begins(played, stream).filter((seconds) => seconds >= from * 3600 && seconds < to * 3600).length;
}

/** Messages of each conversation, in order. */
export function messagesByConversation({ rows }: Played): MessageRow[][] {
  const lists: MessageRow[][] = rows.conversations.map(() => []);
  for (const message of rows.messages) lists[message.conversation].push(message);
  return lists;
}

/** Replies of each conversation, in order. */
export function repliesByConversation({ rows }: Played): ReplyRow[][] {
  const lists: ReplyRow[][] = rows.conversations.map(() => []);
  for (const reply of rows.replies) if (reply.conversation >= 0) lists[reply.conversation].push(reply);
  return lists;
}

/** From the begin of each conversation to the first reply of a person. [s] undefined where there is none. */
export function firstWaits(played: Played): (number | undefined)[] {
  return repliesByConversation(played).map((replies, number) => {
    const first = replies.find(({ agent }) => agent >= 0);
    return first === undefined ? undefined : (first.at - played.rows.conversations[number].at) / SECOND_MS;
  });
}

/** Mean of those there are. */
export function meanOf(values: readonly (number | undefined)[]): number {
  const there = values.filter((value) => value !== undefined);
  return there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** Handlings of people. [s] */
export function handlings({ rows }: Played): number[] {
  return rows.replies.filter(({ agent }) => agent >= 0).map(({ at, startedAt }) => (at - startedAt) / SECOND_MS);
}

/** Names of agents in the order of the assignments. */
export function assignedAgents({ rows, model }: Played): string[] {
  return rows.assignments.map(({ agent }) => model.agents.names[agent]);
}

/** Times of the assignments. [s] */
export function assignedAt({ rows }: Played): number[] {
  return rows.assignments.map(({ at }) => at / SECOND_MS);
}

/** How many assignments went to agents of the team. */
export function assignedTo(played: Played, team: string): number {
  return played.rows.assignments.filter(({ agent }) => played.model.teams[played.model.agents.team[agent]].name === team).length;
}

/** Conversations from the page. */
export function fromPage({ rows }: Played, page: EntryPage): readonly ConversationRow[] {
  return rows.conversations.filter((row) => row.page === 1 + ENTRY_PAGES.indexOf(page));
}

export function repliesOfKind({ rows }: Played, kind: ReplyKind): readonly ReplyRow[] {
  return rows.replies.filter((row) => row.kind === REPLY_KINDS.indexOf(kind));
}

export function messagesOfKind({ rows }: Played, kind: BuyerKind): readonly MessageRow[] {
  return rows.messages.filter((row) => row.kind === BUYER_KINDS.indexOf(kind));
}

/** Changes of presence as `agent number state hours`, of the first simulated day. */
export function presence({ rows }: Played, hours = 24): string[] {
  return rows.presence.filter(({ at }) => at < hours * HOUR_MS).map(({ at, agent, state }) => `${agent} ${AGENT_STATES[state]} ${Number((at / HOUR_MS).toFixed(4))}`);
}

/** Most conversations that an agent holds at a time, by agent. */
export function mostHeld({ rows, model }: Played, from = 0, to = 48): number[] {
  return model.agents.names.map((_, agent) => {
    const own = rows.assignments.filter((row) => row.agent === agent);
    const begun = own.filter(({ at }) => at >= from * HOUR_MS && at < to * HOUR_MS);
    return Math.max(0, ...begun.map(({ at }) => own.filter((row) => row.at <= at && (row.until < 0 || row.until > at)).length));
  });
}
