import type { MessageLog } from "../../../src/log/messageLog.ts";

/** What happened, one plain row each, every kind in order of time and then of its other columns. Times in milliseconds, -1 for none. */
export interface Rows {
  readonly messages: readonly MessageRow[];
  readonly replies: readonly ReplyRow[];
  readonly conversations: readonly ConversationRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly presence: readonly PresenceRow[];
  readonly work: readonly WorkRow[];
}

export interface MessageRow { readonly at: number; readonly conversation: number; readonly kind: number; readonly flags: number; listedAt: number }
export interface ReplyRow { readonly at: number; readonly startedAt: number; readonly conversation: number; readonly agent: number; readonly kind: number }
export interface AssignmentRow { readonly at: number; readonly conversation: number; readonly agent: number }
export interface PresenceRow { readonly at: number; readonly agent: number; readonly state: number }
export interface WorkRow { readonly at: number; readonly startedAt: number; readonly agent: number }
export interface ConversationRow {
  readonly at: number;
  readonly number: number;
  readonly consumer: number;
  readonly stream: number;
  closedAt: number;
  leftAt: number;
  readonly page: number;
  botUntil: number;
}

/** A log's rows; a reply's conversation is that of a message whose chain of replies it stands in, -1 where it stands in none. */
export function rowsOfLog({ messages, replies, conversations, assignments, presence, work }: MessageLog): Rows {
  const conversationOf = conversationOfReplies(messages, replies);
  return sortedRows({
    messages: each(messages.count, (row) => ({
      at: messages.sentAt[row], conversation: messages.conversation[row], kind: messages.kind[row], flags: messages.flags[row], listedAt: messages.listedAt[row],
    })),
    replies: each(replies.count, (row) => ({
      at: replies.at[row], startedAt: replies.startedAt[row], conversation: conversationOf[row], agent: replies.agent[row], kind: replies.kind[row],
    })),
    conversations: each(conversations.count, (row) => ({
      at: conversations.openedAt[row], number: row, consumer: conversations.consumer[row], stream: conversations.stream[row],
      closedAt: conversations.closedAt[row], leftAt: conversations.leftAt[row], page: conversations.page[row], botUntil: conversations.botUntil[row],
    })),
    assignments: each(assignments.count, (row) => ({ at: assignments.at[row], conversation: assignments.conversation[row], agent: assignments.agent[row] })),
    presence: each(presence.count, (row) => ({ at: presence.at[row], agent: presence.agent[row], state: presence.state[row] })),
    work: each(work.count, (row) => ({ at: work.endedAt[row], startedAt: work.startedAt[row], agent: work.agent[row] })),
  });
}

/** Rows of a millisecond have no order of their own, but for an agent's states. */
export function sortedRows(rows: Rows): Rows {
  return {
    messages: inOrder(rows.messages),
    replies: inOrder(rows.replies),
    conversations: rows.conversations.toSorted((a, b) => a.number - b.number),
    assignments: inOrder(rows.assignments),
    presence: rows.presence.toSorted((a, b) => a.at - b.at || a.agent - b.agent),
    work: inOrder(rows.work),
  };
}

function conversationOfReplies(messages: MessageLog["messages"], replies: MessageLog["replies"]): number[] {
  const conversationOf = each(replies.count, () => -1);
  for (let message = 0; message < messages.count; message++) {
    for (let reply = messages.reply[message]; reply >= 0 && conversationOf[reply] < 0; reply = replies.next[reply]) {
      conversationOf[reply] = messages.conversation[message];
    }
  }
  return conversationOf;
}

function each<Row>(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

function inOrder<Row extends { readonly at: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.at - b.at || compareValues(Object.values(a), Object.values(b)));
}

function compareValues(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : a[differing] - b[differing];
}
