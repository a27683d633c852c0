import { InputFaults } from "../../errors/inputFault.ts";
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

/** More in an hour are a slip of the pen, and could not be played. */
const MOST_AN_HOUR = 1_000_000;
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

/** Rows of a table with an hour that play no part: of other dates, and of hours from now on. */
export function passedOver({ rows }: DeskCounters, date: string, nowMs: number): { readonly otherDates: number; readonly later: number } {
  const hourly = rows.filter(({ labels }) => labels.date !== undefined && labels.hour !== undefined);
  const today = hourly.filter(({ labels }) => labels.date === date);
  return { otherDates: hourly.length - today.length, later: today.filter(({ labels }) => Number(labels.hour) * HOUR_MS >= nowMs).length };
}

/** Refuses a table that tells an hour of the date twice, or of more conversations in it than can be played. @throws InputFaults */
export function checkHours({ rows, fileName }: DeskCounters, date: string): void {
  const seen = new Set<string>();
  for (const { line, labels: { date: its, hour }, figures } of rows) {
    if (its !== date || hour === undefined) continue;
    const where = `${fileName}:${line}`;
    const count = figures.sessions ?? figures.consumers ?? 0;
    if (seen.has(hour)) throw new InputFaults([{ where, found: `${date} has a second row for ${hour} o'clock`, expected: "a row an hour", mend: "leave one of the two out", kind: { of: "counters-twice", values: { date, hour } } }]);
    if (count > MOST_AN_HOUR) throw new InputFaults([{ where, found: `${count} conversations at ${hour} o'clock of ${date}`, expected: `${MOST_AN_HOUR} an hour at most`, mend: "correct the number", kind: { of: "counters-huge", values: { date, hour, count } } }]);
    seen.add(hour);
  }
}

/**
 * What a file does not tell of the time until now, which would else count as if nobody had come: of a table hours without a row after its last one, or in its midst where more than ten conversations were
 * to be expected; of a log a silence at its end with as many. Undefined where it tells all.
 */
export function untoldUntilNow(scenario: Scenario, read: ReadLog | DeskCounters, date: string, nowMs: number): UntoldStretch | undefined {
  const endMs = toldUntil(read, date);
  const { scenario: day, upTo } = dayScenario(scenario, date);
  const streams = [...expectedDay(day, upTo).values()];
  const expectedFrom = (fromMs: number, toMs: number): number => {
    const partOf = (quarter: number): number => Math.max(0, (Math.min(toMs, (quarter + 1) * QUARTER_HOUR_MS) - Math.max(fromMs, quarter * QUARTER_HOUR_MS)) / QUARTER_HOUR_MS);
    return streams.reduce((sum, { prior }) => Array.from(prior.means).reduce((all, mean, quarter) => all + mean * partOf(quarter), sum), 0);
  };
  if (read.shape === "counters") {
    const told = new Set(read.rows.flatMap(({ labels }) => (labels.date === date && labels.hour !== undefined ? [Number(labels.hour)] : [])));
    const missing = Array.from({ length: Math.floor(Math.min(endMs, nowMs) / HOUR_MS) }, (_, hour) => hour).find((hour) => !told.has(hour) && expectedFrom(hour * HOUR_MS, (hour + 1) * HOUR_MS) > MANY);
    if (missing !== undefined) return { endMs: missing * HOUR_MS, expected: expectedFrom(missing * HOUR_MS, (missing + 1) * HOUR_MS) };
  }
  if (endMs >= nowMs) return undefined;
  const expected = expectedFrom(endMs, nowMs);
  return read.shape === "counters" || expected > MANY ? { endMs, expected } : undefined;
}
