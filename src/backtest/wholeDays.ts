import { fullDays } from "../calibration/arrivals/fullDays.ts";
import type { DaySpan } from "../import/askedDays.ts";
import type { ReadLog } from "../import/readLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";

/**
 * The days of a log that are whole, from its first buyer message to its last: all but a first and a last one that were cut, as a calibration tells them. All days where none
 * is whole; undefined where no buyer writes.
 */
export function wholeDays({ log: { messages, conversations } }: Pick<ReadLog, "log">): DaySpan | undefined {
  if (messages.count === 0) return undefined;
  const first = Math.floor(messages.sentAt[0] / DAY_MS);
  const days = Math.floor(messages.sentAt[messages.count - 1] / DAY_MS) - first + 1;
  const counts = new Float64Array(days * QUARTERS_PER_DAY);
  const hasBegun = new Uint8Array(conversations.count);
  for (let row = 0; row < messages.count; row++) {
    if (hasBegun[messages.conversation[row]] === 1) continue;
    hasBegun[messages.conversation[row]] = 1;
    counts[Math.floor((messages.sentAt[row] - first * DAY_MS) / QUARTER_HOUR_MS)]++;
  }
  const { partial, onlyParts } = fullDays(counts);
  const isCut = (day: number): boolean => !onlyParts && partial.includes(day);
  return { firstDay: first + (isCut(0) ? 1 : 0), lastDay: first + days - 1 - (days > 1 && isCut(days - 1) ? 1 : 0) };
}
