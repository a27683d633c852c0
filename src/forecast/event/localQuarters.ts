import { InputFaults } from "../../errors/inputFault.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { CounterRow, DeskCounters } from "../../import/tables/deskCounters.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS, QUARTERS_PER_DAY, QUARTERS_PER_HOUR, QUARTER_HOUR_MS } from "../../time/units.ts";

/** Conversations begun in each quarter-hour of a log's days. */
export interface LocalQuarters {
  /** Midnight of its first day, as local times are read. [ms since 1970] */
  readonly startMs: number;
  /** From there on, whole days. */
  readonly quarters: Float64Array;
  /** By day: whether the log reaches over all of it. Its first and last day do where it begins before 01:00 or ends after 23:00. */
  readonly fullDays: readonly boolean[];
  /** Only hours are known; each is spread evenly over its quarter-hours. */
  readonly isHourly: boolean;
}


/** Counts by quarter-hour from a log's conversations, or from a table with a row an hour. @throws InputFaults where a table has no hours and counts */
export function localQuarters(read: ReadLog | DeskCounters): LocalQuarters {
  return read.shape === "counters" ? ofCounters(read) : ofLog(read);
}

function ofLog({ log: { conversations }, startDate, lastAt }: ReadLog): LocalQuarters {
  const days = Math.floor(lastAt / DAY_MS) + 1;
  const quarters = new Float64Array(days * QUARTERS_PER_DAY);
  let firstAt = Infinity;
  for (let row = 0; row < conversations.count; row++) {
    const at = conversations.openedAt[row];
    if (at < 0) continue;
    quarters[Math.min(quarters.length - 1, Math.floor(at / QUARTER_HOUR_MS))]++;
    firstAt = Math.min(firstAt, at);
  }
  const fullDays = Array.from({ length: days }, (_, day) => (day > 0 || firstAt < HOUR_MS) && (day < days - 1 || lastAt >= days * DAY_MS - HOUR_MS));
  return { startMs: (dayNumber(startDate) ?? 0) * DAY_MS, quarters, fullDays, isHourly: false };
}

function ofCounters({ rows, fileName }: DeskCounters): LocalQuarters {
  const hourly = rows.flatMap(({ labels: { date, hour }, figures }) => {
    const count = countOf(figures);
    return date === undefined || hour === undefined || count === undefined ? [] : [{ day: dayNumber(date) ?? 0, hour: Number(hour), count }];
  });
  if (hourly.length === 0) throw new InputFaults([{ where: fileName, found: "no row tells a date, an hour and how many consulted", expected: "a row an hour with counts, or a log of messages", mend: "export the trend by the hour" }]);
  const firstDay = hourly.reduce((least, { day }) => Math.min(least, day), Infinity);
  const days = hourly.reduce((most, { day }) => Math.max(most, day), -Infinity) - firstDay + 1;
  const quarters = new Float64Array(days * QUARTERS_PER_DAY);
  const hours = new Int32Array(days);
  for (const { day, hour, count } of hourly) {
    hours[day - firstDay]++;
    const first = (day - firstDay) * QUARTERS_PER_DAY + hour * QUARTERS_PER_HOUR;
    for (let quarter = first; quarter < first + QUARTERS_PER_HOUR; quarter++) quarters[quarter] += count / QUARTERS_PER_HOUR;
  }
  // A desk that exports only the hours with somebody has full days with fewer than 24 rows.
  return { startMs: firstDay * DAY_MS, quarters, fullDays: Array.from(hours, (count) => count >= 12), isHourly: true };
}

/** Conversations of a row, or what comes nearest. */
function countOf(figures: CounterRow["figures"]): number | undefined {
  return figures.sessions ?? figures.consumers;
}
