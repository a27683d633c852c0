import type { ReadLog } from "../import/readLog.ts";
import { DAY_MS, HOUR_MS } from "../time/units.ts";

/** A log's first day may begin, and its last one end, so much later (earlier) than the others do, and is still whole. [ms] */
const TOLERANCE_MS = 2 * HOUR_MS;

/** Days of the log counted from its start date, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * The days of a log that are whole, from its first buyer message to its last: all but a first day that begins, or a last one that ends, more than two hours off
 * every other day, as where an export was cut. Of one or two days each is taken as whole. Undefined where no buyer writes.
 */
export function fullDays({ log: { messages } }: Pick<ReadLog, "log">): DaySpan | undefined {
  if (messages.count === 0) return undefined;
  const first = Math.floor(messages.sentAt[0] / DAY_MS);
  const days = Math.floor(messages.sentAt[messages.count - 1] / DAY_MS) - first + 1;
  const begins = new Float64Array(days).fill(-1);
  const ends = new Float64Array(days).fill(-1);
  for (let row = 0; row < messages.count; row++) {
    const day = Math.floor(messages.sentAt[row] / DAY_MS);
    const timeOfDay = messages.sentAt[row] - day * DAY_MS;
    if (begins[day - first] < 0) begins[day - first] = timeOfDay;
    ends[day - first] = timeOfDay;
  }
  if (days < 3) return { firstDay: first, lastDay: first + days - 1 };
  const latestBegin = begins.subarray(1).reduce((latest, time) => Math.max(latest, time), 0);
  const earliestEnd = ends.subarray(0, days - 1).filter((time) => time >= 0).reduce((earliest, time) => Math.min(earliest, time), DAY_MS);
  const isBegun = begins[0] <= latestBegin + TOLERANCE_MS;
  const isEnded = ends[days - 1] >= earliestEnd - TOLERANCE_MS;
  return { firstDay: first + (isBegun ? 0 : 1), lastDay: first + days - 1 - (isEnded ? 0 : 1) };
}
