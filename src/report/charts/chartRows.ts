import type { IntervalResult, SimulationResult } from "../../experiment/result.ts";
import { CAUSES } from "../../metrics/cause.ts";
import type { Cause } from "../../metrics/cause.ts";
import { DEFAULT_ASSURANCE } from "../../scenario/frameDefaults.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { calendarDay, wallClockMs } from "../figures/calendar.ts";
import { ruleTitle } from "../ruleTitle.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** One rule on one day, as the day charts draw it. */
export interface DayRow {
  readonly rule: string;
  readonly day: string;
  /** Keep rules and days in order, whatever their names. */
  readonly ruleOrder: number;
  readonly dayOrder: number;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly p05?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly target?: number;
}

/** The rates by day of all rules that count the same quantity. */
export function rateRows(result: SimulationResult, quantity: "share" | "seconds", language: Language): DayRow[] {
  return Object.values(result.rules).filter((rule) => rule.quantity === quantity).flatMap((rule, ruleOrder) =>
    rule.days.map((day, dayOrder) => ({
      rule: ruleTitle(rule, language), day: shortDay(day.date, language), ruleOrder, dayOrder,
      ...defined({ value: day.rate.value, lower: day.rate.lower, upper: day.rate.upper, p05: day.p05, p50: day.p50, p95: day.p95, target: rule.target?.value }),
    })),
  );
}

/** The probabilities of passing by day of all judged rules; `target` is the assurance asked for. */
export function passRows(result: SimulationResult, language: Language): DayRow[] {
  return Object.values(result.rules).filter((rule) => rule.target !== undefined).flatMap((rule, ruleOrder) =>
    rule.days.filter((day) => day.pass?.value !== undefined).map((day, dayOrder) => ({
      rule: ruleTitle(rule, language), day: shortDay(day.date, language), ruleOrder, dayOrder,
      ...defined({ value: day.pass?.value, lower: day.pass?.lower, upper: day.pass?.upper, target: rule.target?.assurance ?? DEFAULT_ASSURANCE }),
    })),
  );
}

/** One quarter-hour at the desk; `t` and `end` are wall-clock milliseconds. */
interface DeskRow {
  readonly t: number;
  readonly end: number;
  readonly arrivals: number;
  readonly onDuty: number;
  readonly open: number;
  readonly pool: number;
  /** [s] */
  readonly oldestWait: number;
}

/** The intervals, and the last one once more at its end, where a stepped line must arrive. */
export function deskRows(intervals: readonly IntervalResult[]): DeskRow[] {
  const rows = intervals.map(({ start, arrivals, onDuty, open, pool, oldestWait }) => {
    const t = wallClockMs(start);
    return { t, end: t + QUARTER_HOUR_MS, arrivals, onDuty, open, pool, oldestWait };
  });
  return [...rows, ...rows.slice(-1).map((last) => ({ ...last, t: last.end }))];
}

/** Late messages of one cause in one quarter-hour, stacked `from` … `to` upon the causes before it. */
export interface LateRow {
  readonly t: number;
  readonly end: number;
  readonly cause: Cause;
  readonly late: number;
  readonly from: number;
  readonly to: number;
}

/** A rule's late messages by quarter-hour and cause, always stacked in the same order; what is zero is left out. */
export function lateRows(intervals: readonly IntervalResult[], rule: string): LateRow[] {
  return intervals.flatMap(({ start, lateByCause }) => {
    const t = wallClockMs(start);
    let from = 0;
    return CAUSES.flatMap((cause) => {
      const late = lateByCause[rule]?.[cause] ?? 0;
      if (late <= 0) return [];
      const row = { t, end: t + QUARTER_HOUR_MS, cause, late, from, to: from + late };
      from = row.to;
      return [row];
    });
  });
}

/** First and last moment that a time axis shows, in wall-clock milliseconds. */
interface TimeSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

export function timeSpan(intervals: readonly IntervalResult[]): TimeSpan {
  if (intervals.length === 0) return { fromMs: 0, toMs: QUARTER_HOUR_MS };
  return { fromMs: wallClockMs(intervals[0].start), toMs: wallClockMs(intervals[intervals.length - 1].start) + QUARTER_HOUR_MS };
}

function shortDay(date: string, language: Language): string {
  const { month, day, weekday } = calendarDay(date);
  return wordsOf(language).shortDay(month, day, weekday);
}

/** The entries that have a number: an absent figure is an absent key. */
function defined<Key extends string>(entries: Record<Key, number | undefined>): Partial<Record<Key, number>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<Record<Key, number>>;
}
