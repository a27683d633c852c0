import type { Assignments, Conversations, MessageLog, Presence, Replies, TimeColumn } from "../../log/messageLog.ts";

/** The log as it stood at a moment: what came before it, and nothing that anybody did at or after it. Cost: one pass over its columns. */
export function logUntil(log: MessageLog, nowMs: number): MessageLog {
  const { messages, replies } = log;
  const count = rowsBefore(messages.sentAt, messages.count, nowMs);
  return {
    ...log,
    messages: {
      ...messages, count,
      reply: Int32Array.from({ length: count }, (_, row) => (messages.reply[row] >= 0 && replies.at[messages.reply[row]] < nowMs ? messages.reply[row] : -1)),
      listedAt: Float64Array.from({ length: count }, (_, row) => known(messages.listedAt[row], nowMs)),
    },
    replies: repliesUntil(replies, nowMs),
    conversations: conversationsUntil(log.conversations, nowMs),
    assignments: assignmentsUntil(log.assignments, nowMs),
    presence: presenceUntil(log.presence, nowMs),
  };
}

/** Later ones stay in their rows, where nothing points to them. */
function repliesUntil(replies: Replies, nowMs: number): Replies {
  const { next, at, count } = replies;
  return { ...replies, next: Int32Array.from({ length: count }, (_, row) => (next[row] >= 0 && at[next[row]] < nowMs ? next[row] : -1)) };
}

function conversationsUntil(conversations: Conversations, nowMs: number): Conversations {
  const { closedAt, leftAt, count } = conversations;
  const until = (column: TimeColumn): Float64Array => Float64Array.from({ length: count }, (_, row) => known(column[row], nowMs));
  return { ...conversations, closedAt: until(closedAt), leftAt: until(leftAt) };
}

function assignmentsUntil({ count, at, conversation, agent, until, backAt }: Assignments, nowMs: number): Assignments {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (at[row] < nowMs) rows.push(row);
  return {
    count: rows.length,
    at: Float64Array.from(rows, (row) => at[row]),
    conversation: Int32Array.from(rows, (row) => conversation[row]),
    agent: Int32Array.from(rows, (row) => agent[row]),
    until: Float64Array.from(rows, (row) => known(until[row], nowMs)),
    backAt: Float64Array.from(rows, (row) => known(backAt[row], nowMs)),
  };
}

function presenceUntil(presence: Presence, nowMs: number): Presence {
  return { ...presence, count: rowsBefore(presence.at, presence.count, nowMs) };
}

/** A time that has come, else -1. */
function known(at: number, nowMs: number): number {
  return at < nowMs ? at : -1;
}

/** Rows before a moment, of a column in order. */
function rowsBefore(column: TimeColumn, count: number, nowMs: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle] < nowMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
