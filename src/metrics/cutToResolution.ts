import type { MessageLog, TimeColumn } from "../log/messageLog.ts";

/**
 * Cuts all times of a log to whole multiples of `resolutionMs`, as a file shows them that knows seconds or minutes only; in place, -1 stays. What answers what
 * stays as it was. Cost: linear.
 */
export function cutToResolution({ messages, replies, conversations, assignments, presence }: MessageLog, resolutionMs: number): void {
  const cut = (column: TimeColumn, count: number): void => {
    for (let row = 0; row < count; row++) if (column[row] > 0) column[row] -= column[row] % resolutionMs;
  };
  for (const column of [messages.sentAt, messages.listedAt]) cut(column, messages.count);
  for (const column of [replies.at, replies.startedAt]) cut(column, replies.count);
  for (const column of [conversations.openedAt, conversations.closedAt, conversations.leftAt, conversations.botUntil]) cut(column, conversations.count);
  for (const column of [assignments.at, assignments.until, assignments.backAt]) cut(column, assignments.count);
  cut(presence.at, presence.count);
}
