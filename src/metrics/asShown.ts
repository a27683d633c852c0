import type { BuyerMessages, MessageLog, Replies, TimeColumn } from "../log/messageLog.ts";

/** What a log in a file shows of what happened. */
export interface ShownLog {
  /** To what its times are known. [ms] */
  readonly resolutionMs: number;
  /** Whether its rows tell when conversations enter agents' lists. */
  readonly lists: boolean;
  /** Whether its rows tell when agents are online. */
  readonly presence: boolean;
  /** Whether its rows tell when conversations are closed, and when their buyers leave. */
  readonly closed: boolean;
  readonly left: boolean;
  /** MESSAGE_* flags that any of its messages bears. */
  readonly flags: number;
}

/**
 * A played log as such a file would show it: times cut to whole multiples of the resolution, no lists, states, ends or flags where the file has none; what answers what
 * goes by the cut times, as reading the file would find it: of one minute (or second) messages stand before replies. Changes the log's columns. Cost: linear.
 */
export function asShown(log: MessageLog, { resolutionMs, lists, presence, closed, left, flags }: ShownLog): MessageLog {
  const { messages, conversations } = log;
  if (resolutionMs > 1) {
    cutTimes(log, resolutionMs);
    answerAnew(log);
  }
  for (let row = 0; row < messages.count; row++) messages.flags[row] &= flags;
  if (!lists) messages.listedAt.fill(-1, 0, messages.count);
  if (!closed) conversations.closedAt.fill(-1, 0, conversations.count);
  if (!left) conversations.leftAt.fill(-1, 0, conversations.count);
  return {
    ...log,
    ...(lists ? {} : { assignments: { ...log.assignments, count: 0 } }),
    ...(presence ? {} : { presence: { ...log.presence, count: 0 } }),
  };
}

/** Each message's reply is the first of its conversation at or after its sending; only those that were before it and are no more change that. */
function answerAnew({ messages, replies, conversations }: MessageLog): void {
  const before = new Int32Array(replies.count).fill(-1);
  for (let reply = 0; reply < replies.count; reply++) if (replies.next[reply] >= 0) before[replies.next[reply]] = reply;
  const last = lastReplies(messages, replies, conversations.count);
  for (let row = 0; row < messages.count; row++) {
    const answer = messages.reply[row];
    let earlier = answer >= 0 ? before[answer] : last[messages.conversation[row]];
    for (; earlier >= 0 && replies.at[earlier] >= messages.sentAt[row]; earlier = before[earlier]) messages.reply[row] = earlier;
  }
}

/** By conversation; -1 for none. */
function lastReplies({ count, conversation, reply }: BuyerMessages, { next }: Replies, conversations: number): Int32Array {
  const last = new Int32Array(conversations).fill(-1);
  for (let row = count - 1; row >= 0; row--) {
    if (last[conversation[row]] >= 0) continue;
    for (let answer = reply[row]; answer >= 0; answer = next[answer]) last[conversation[row]] = answer;
  }
  return last;
}

/** Where a column has -1, that stays. */
function cutTimes({ messages, replies, conversations, assignments, presence }: MessageLog, resolutionMs: number): void {
  const cut = (column: TimeColumn, count: number): void => {
    for (let row = 0; row < count; row++) if (column[row] > 0) column[row] -= column[row] % resolutionMs;
  };
  for (const column of [messages.sentAt, messages.listedAt]) cut(column, messages.count);
  for (const column of [replies.at, replies.startedAt]) cut(column, replies.count);
  for (const column of [conversations.openedAt, conversations.closedAt, conversations.leftAt, conversations.botUntil]) cut(column, conversations.count);
  for (const column of [assignments.at, assignments.until, assignments.backAt]) cut(column, assignments.count);
  cut(presence.at, presence.count);
}
