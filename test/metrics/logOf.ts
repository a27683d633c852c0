import { AGENT_STATES, type AgentState, BUYER_KINDS, type BuyerKind, ENTRY_PAGES, type EntryPage, REPLY_KINDS, type ReplyKind } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";

/** One conversation by hand; times in milliseconds. */
export interface ConversationRows {
  readonly consumer?: number;
  readonly stream?: number;
  readonly page?: EntryPage;
  readonly botUntil?: number;
  readonly closed?: number;
  readonly left?: number;
  readonly messages: readonly MessageRow[];
  readonly replies?: readonly ReplyRow[];
  readonly assignments?: readonly AssignmentRow[];
}

export interface MessageRow {
  readonly at: number;
  readonly kind?: BuyerKind;
  readonly flags?: number;
}

export interface ReplyRow {
  readonly at: number;
  readonly from?: number;
  readonly agent?: number;
  readonly kind?: ReplyKind;
}

export interface AssignmentRow {
  readonly at: number;
  readonly agent: number;
}

export interface PresenceRow {
  readonly at: number;
  readonly agent: number;
  readonly state: AgentState;
}

export interface WorkRow {
  readonly from: number;
  readonly to: number;
  readonly agent: number;
}

/** Builds a message log; consumers default to one a conversation, a reply's agent to 0 and its start to its end. */
export function logOf(conversations: readonly ConversationRows[], presence: readonly PresenceRow[] = [], work: readonly WorkRow[] = []): MessageLog {
  const messages = conversations
    .flatMap((conversation, number) => conversation.messages.map((message) => ({ ...message, conversation, number })))
    .sort((a, b) => a.at - b.at || a.number - b.number);
  const replies = conversations.flatMap((conversation, number) =>
    [...(conversation.replies ?? [])].sort((a, b) => a.at - b.at).map((reply) => ({ ...reply, number })));
  const assignments = conversations.flatMap((conversation, number) => (conversation.assignments ?? []).map((row) => ({ ...row, number })));
  const changes = [...presence].sort((a, b) => a.at - b.at || a.agent - b.agent);
  const column = <Row>(rows: readonly Row[], value: (row: Row) => number): Float64Array => Float64Array.from(rows, value);
  const numbers = <Row>(rows: readonly Row[], value: (row: Row, index: number) => number): Int32Array => Int32Array.from(rows, value);
  const codes = <Row>(rows: readonly Row[], value: (row: Row) => number): Uint8Array => Uint8Array.from(rows, value);
  return {
    messages: {
      count: messages.length,
      sentAt: column(messages, ({ at }) => at),
      conversation: numbers(messages, ({ number }) => number),
      kind: codes(messages, ({ kind }) => BUYER_KINDS.indexOf(kind ?? "text")),
      flags: codes(messages, ({ flags }) => flags ?? 0),
      reply: numbers(messages, ({ at, number }) => replies.findIndex((reply) => reply.number === number && reply.at >= at)),
      listedAt: column(messages, ({ at, conversation }) => {
        const first = conversation.assignments?.[0];
        return first === undefined ? -1 : Math.max(at, first.at);
      }),
    },
    replies: {
      count: replies.length,
      at: column(replies, ({ at }) => at),
      startedAt: column(replies, ({ at, from }) => from ?? at),
      agent: numbers(replies, ({ agent }) => agent ?? 0),
      kind: codes(replies, ({ kind }) => REPLY_KINDS.indexOf(kind ?? "text")),
      next: numbers(replies, ({ number }, row) => (replies[row + 1]?.number === number ? row + 1 : -1)),
    },
    conversations: {
      count: conversations.length,
      consumer: numbers(conversations, ({ consumer }, index) => consumer ?? index),
      stream: numbers(conversations, ({ stream }) => stream ?? 0),
      openedAt: column(conversations, (conversation) => Math.min(...conversation.messages.map(({ at }) => at))),
      closedAt: column(conversations, ({ closed }) => closed ?? -1),
      leftAt: column(conversations, ({ left }) => left ?? -1),
      page: codes(conversations, ({ page }) => (page === undefined ? 0 : ENTRY_PAGES.indexOf(page) + 1)),
      botUntil: column(conversations, ({ botUntil }) => botUntil ?? -1),
    },
    assignments: {
      count: assignments.length,
      at: column(assignments, ({ at }) => at),
      conversation: numbers(assignments, ({ number }) => number),
      agent: numbers(assignments, ({ agent }) => agent),
    },
    presence: {
      count: changes.length,
      at: column(changes, ({ at }) => at),
      agent: numbers(changes, ({ agent }) => agent),
      state: codes(changes, ({ state }) => AGENT_STATES.indexOf(state)),
    },
    work: {
      count: work.length,
      startedAt: column(work, ({ from }) => from),
      endedAt: column(work, ({ to }) => to),
      agent: numbers(work, ({ agent }) => agent),
    },
  };
}
