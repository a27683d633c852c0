import type { IntervalResult, SimulationResult } from "../../experiment/result.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { calendarDay, wallClockMs } from "../figures/calendar.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** One day of a rule, as it was (side 0) or is tried (side 1). */
export interface WhatIfRate {
  readonly side: 0 | 1;
  readonly day: string;
  readonly dayOrder: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly target?: number;
}

/** The spread of a rule's rate on each day, before and now. */
export function whatIfRates(before: SimulationResult, now: SimulationResult, rule: string, language: Language): WhatIfRate[] {
  return [before, now].flatMap(({ rules }, side) => (rules[rule]?.days ?? []).flatMap(({ date, p05, p50, p95 }, dayOrder): WhatIfRate[] => {
    if (p05 === undefined || p50 === undefined || p95 === undefined) return [];
    const { month, day, weekday } = calendarDay(date);
    const target = rules[rule].target?.value;
    return [{ side: side as 0 | 1, day: wordsOf(language).shortDay(month, day, weekday), dayOrder, p05, p50, p95, ...(target === undefined ? {} : { target }) }];
  }));
}

/** People, load and pool by quarter-hour, the last once more at its end, where a stepped line must arrive. */
export function whatIfDesk(intervals: readonly IntervalResult[]): object[] {
  const rows = intervals.map(({ start, onDuty, open, pool, oldestWait }) => ({ t: wallClockMs(start), onDuty, open, pool, oldestWait }));
  return [...rows, ...rows.slice(-1).map((last) => ({ ...last, t: last.t + QUARTER_HOUR_MS }))];
}

/** All late messages of a rule by quarter-hour. */
export function whatIfLate(intervals: readonly IntervalResult[], rule: string): object[] {
  const rows = intervals.map(({ start, late }) => ({ t: wallClockMs(start), late: late[rule] ?? 0 }));
  return [...rows, ...rows.slice(-1).map((last) => ({ ...last, t: last.t + QUARTER_HOUR_MS }))];
}
