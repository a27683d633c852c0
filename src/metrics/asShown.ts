import type { MessageLog, TimeColumn } from "../log/messageLog.ts";

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
 * A played log as such a file would show it: times cut to whole multiples of the resolution, no lists, states, ends or flags where the file has none; what answers what stays as it
 * was. Changes the log's columns. Cost: linear.
 */
export function asShown(log: MessageLog, { resolutionMs, lists, presence, closed, left, flags }: ShownLog): MessageLog {
  const { messages, conversations } = log;
  if (resolutionMs > 1) cutTimes(log, resolutionMs);
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
