import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, QUARTER_HOUR_MS } from "../../time/units.ts";
import { dayScenario } from "./dayScenario.ts";
import { expectedDay } from "./expectedDay.ts";

/** A stretch of a day that a file leaves out. */
export interface UntoldStretch {
  /** Time of day at which the file ends. [ms] */
  readonly endMs: number;
  /** Conversations that were to be expected from there until now. */
  readonly expected: number;
}

/** With so many to be expected nobody comes in fewer than one of 20,000 such stretches, unless the day is another than all others. */
const MANY = 10;

/** Time of day up to which a file tells of a date: the minute after the last row of a log, at most the day's end; the end of the last hour of a table. [ms] */
export function toldUntil(read: ReadLog | DeskCounters, date: string): number {
  if (read.shape !== "counters") {
    const midnight = ((dayNumber(date) ?? 0) - (dayNumber(read.startDate) ?? 0)) * DAY_MS;
    return Math.min(DAY_MS, (Math.floor((read.lastAt - midnight) / MINUTE_MS) + 1) * MINUTE_MS);
  }
  const hours = read.rows.filter(({ labels }) => labels.date === date && labels.hour !== undefined).map(({ labels }) => Number(labels.hour));
  return Math.min(DAY_MS, (Math.max(-1, ...hours) + 1) * HOUR_MS);
}

/**
 * What a file does not tell of the time until now, which would else count as if nobody had come: of a table hours without a row; of a log a silence at its end in which more than
 * ten conversations were to be expected. Undefined where it tells all.
 */
export function untoldUntilNow(scenario: Scenario, read: ReadLog | DeskCounters, date: string, nowMs: number): UntoldStretch | undefined {
  const endMs = toldUntil(read, date);
  if (endMs >= nowMs) return undefined;
  const streams = [...expectedDay(dayScenario(scenario, date).scenario).values()];
  const partOf = (quarter: number): number => Math.max(0, (Math.min(nowMs, (quarter + 1) * QUARTER_HOUR_MS) - Math.max(endMs, quarter * QUARTER_HOUR_MS)) / QUARTER_HOUR_MS);
  const expected = streams.reduce((sum, { prior }) => Array.from(prior.means).reduce((all, mean, quarter) => all + mean * partOf(quarter), sum), 0);
  return read.shape === "counters" || expected > MANY ? { endMs, expected } : undefined;
}
