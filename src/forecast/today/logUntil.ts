import { firstRowFrom } from "../../judging/firstRowFrom.ts";
import type { Assignments, Conversations, MessageLog, Presence, Replies, TimeColumn } from "../../log/messageLog.ts";

/** The log as it stood at a moment: what came before it, and nothing that anybody did at or after it. Cost: one pass over its columns. */
export function logUntil(log: MessageLog, nowMs: number): MessageLog {
  const { messages, replies } = log;
  const count = firstRowFrom(messages.sentAt, messages.count, nowMs);
  return {
    ...log,
    messages: { ...messages, count, reply: answeredBefore(messages.reply, count, replies.at, nowMs), listedAt: knownBefore(messages.listedAt, count, nowMs) },
    replies: repliesUntil(replies, nowMs),
    conversations: conversationsUntil(log.conversations, nowMs),
    assignments: assignmentsUntil(log.assignments, nowMs),
    presence: presenceUntil(log.presence, nowMs),
  };
}

/** Later ones stay in their rows, where nothing points to them. */
function repliesUntil(replies: Replies, nowMs: number): Replies {
  return { ...replies, next: answeredBefore(replies.next, replies.count, replies.at, nowMs) };
}

function conversationsUntil(conversations: Conversations, nowMs: number): Conversations {
  const { closedAt, leftAt, count } = conversations;
  return { ...conversations, closedAt: knownBefore(closedAt, count, nowMs), leftAt: knownBefore(leftAt, count, nowMs) };
}

function assignmentsUntil({ count, at, conversation, agent, until, backAt }: Assignments, nowMs: number): Assignments {
  const kept = {
    at: new Float64Array(count), conversation: new Int32Array(count), agent: new Int32Array(count), until: new Float64Array(count), backAt: new Float64Array(count),
  };
  let rows = 0;
  for (let row = 0; row < count; row++) {
    if (at[row] >= nowMs) continue;
    kept.at[rows] = at[row];
    kept.conversation[rows] = conversation[row];
    kept.agent[rows] = agent[row];
    kept.until[rows] = known(until[row], nowMs);
    kept.backAt[rows++] = known(backAt[row], nowMs);
  }
  return { count: rows, ...kept };
}

function presenceUntil(presence: Presence, nowMs: number): Presence {
  return { ...presence, count: firstRowFrom(presence.at, presence.count, nowMs) };
}

/** The reply of each row, where it had come; -1 else. */
function answeredBefore(reply: Int32Array, count: number, repliedAt: TimeColumn, nowMs: number): Int32Array {
  const kept = new Int32Array(count);
  for (let row = 0; row < count; row++) kept[row] = reply[row] >= 0 && repliedAt[reply[row]] < nowMs ? reply[row] : -1;
  return kept;
}

function knownBefore(column: TimeColumn, count: number, nowMs: number): Float64Array {
  const kept = new Float64Array(count);
  for (let row = 0; row < count; row++) kept[row] = known(column[row], nowMs);
  return kept;
}

/** A time that has come, else -1. */
function known(at: number, nowMs: number): number {
  return at < nowMs ? at : -1;
}
