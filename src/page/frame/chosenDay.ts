import { signal } from "@preact/signals";
import type { IntervalResult, SimulationResult } from "../../experiment/result.ts";

/** Choice of every day at once. */
export const ALL_DAYS = "all";

/** Day `YYYY-MM-DD` that the quarter-hour charts show, or all. */
export const chosenDay = signal(ALL_DAYS);

/** Judged dates, in order. */
export function judgedDates(result: { readonly intervals: readonly { readonly start: string }[] }): string[] {
  return [...new Set(result.intervals.map(({ start }) => start.slice(0, 10)))];
}

/** Whether a quarter-hour is of the chosen day; every one is where all are. */
export function isOfChosenDay(start: string): boolean {
  return chosenDay.value === ALL_DAYS || start.startsWith(chosenDay.value);
}

/** Intervals of the chosen day, or all. */
export function chosenIntervals(result: Pick<SimulationResult, "intervals">): readonly IntervalResult[] {
  return result.intervals.filter(({ start }) => isOfChosenDay(start));
}
