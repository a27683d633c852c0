import type { MessageLog, TimeColumn } from "../../log/messageLog.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";

/** To what the times of a log are known: a minute where none of them has seconds, a second where none has parts of one, else a millisecond. [ms] */
export function timeResolution({ messages, replies, assignments }: MessageLog): number {
  let resolutionMs = MINUTE_MS;
  for (const [column, count] of [[messages.sentAt, messages.count], [replies.at, replies.count], [assignments.at, assignments.count]] as const) {
    resolutionMs = coarsest(column, count, resolutionMs);
  }
  return resolutionMs;
}

function coarsest(column: TimeColumn, count: number, atMost: number): number {
  let resolutionMs = atMost;
  for (let row = 0; row < count && resolutionMs > 1; row++) {
    if (column[row] % resolutionMs !== 0) resolutionMs = column[row] % SECOND_MS === 0 ? SECOND_MS : 1;
  }
  return resolutionMs;
}
