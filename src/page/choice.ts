import { signal } from "@preact/signals";
import type { IntervalResult, SimulationResult } from "../experiment/result.ts";
import { standingOf } from "../report/standingOf.ts";

/** Choice of every day at once. */
export const ALL_DAYS = "all";

/** Rule whose late messages are shown. */
export const chosenRule = signal("");
/** Day `YYYY-MM-DD` that the quarter-hour charts show, or all. */
export const chosenDay = signal(ALL_DAYS);

/** Starts with the rule that decides and its weakest day. */
export function chooseDeciding(result: SimulationResult): void {
  const { deciding } = standingOf(result);
  const rules = rulesWithLateMessages(result);
  chosenRule.value = deciding !== undefined && rules.includes(deciding.rule) ? deciding.rule : (rules[0] ?? "");
  chosenDay.value = deciding?.weakestDay?.date ?? ALL_DAYS;
}

/** Rules that count late messages: all but the mean times. */
export function rulesWithLateMessages(result: SimulationResult): string[] {
  return Object.entries(result.rules).filter(([, rule]) => rule.quantity === "share").map(([id]) => id);
}

/** Judged dates, in order. */
export function judgedDates(result: SimulationResult): string[] {
  return [...new Set(result.intervals.map(({ start }) => start.slice(0, 10)))];
}

/** Intervals of the chosen day, or all. */
export function chosenIntervals(result: SimulationResult): readonly IntervalResult[] {
  const day = chosenDay.value;
  return day === ALL_DAYS ? result.intervals : result.intervals.filter(({ start }) => start.startsWith(day));
}
