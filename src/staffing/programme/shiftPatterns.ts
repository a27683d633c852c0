import type { Labour } from "../../scenario/staffing.ts";
import { HOUR_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY, SECOND_MS } from "../../time/units.ts";

/** One agent's day in quarter-hours from midnight; the end may lie on the next day. */
export interface ShiftPattern {
  readonly from: number;
  readonly to: number;
  /** Absent where it has none. */
  readonly meal?: { readonly from: number; readonly to: number };
  /** Working time, the meal left out. [h] */
  readonly hours: number;
}

export interface PatternLimits {
  /** The first and the last quarter-hour at which a shift may begin. */
  readonly firstBegin: number;
  readonly lastBegin: number;
  /** No shift ends later. */
  readonly end: number;
  /** Lengths from begin to end [quarter-hours], meal included. */
  readonly lengths: readonly number[];
  /** From one begin to the next, and from one place of a meal to the next. [quarter-hours] */
  readonly beginStep: number;
  readonly mealStep: number;
  /** [quarter-hours] */
  readonly mealLength: number;
  readonly labour: Labour | "none";
}

const QUARTER_SECONDS = QUARTER_HOUR_MS / SECOND_MS;
const QUARTERS_PER_HOUR = HOUR_MS / QUARTER_HOUR_MS;

/**
 * All shifts within the limits, by begin, length and place of the meal. A shift longer than `mealAfter` has one meal, so placed that neither the time before it nor that
 * after it is longer; one that is not has none. Working time is at most the working day and the overtime of a day; no labour limits: shifts without meals.
 * @throws RangeError where a step is not a positive number of quarter-hours: there would be no end of them
 */
export function shiftPatterns({ firstBegin, lastBegin, end, lengths, beginStep, mealStep, mealLength, labour }: PatternLimits): ShiftPattern[] {
  if (!(beginStep > 0 && mealStep > 0)) throw new RangeError(`steps of ${beginStep} and ${mealStep} quarter-hours; both must be at least 1`);
  const longestWork = labour === "none" ? Infinity : Math.floor((labour.workingDay + labour.maxOvertimePerDay) / QUARTER_SECONDS);
  const mealAfter = labour === "none" ? Infinity : Math.floor(labour.mealAfter / QUARTER_SECONDS);
  const patterns: ShiftPattern[] = [];
  for (let from = firstBegin; from <= lastBegin; from += beginStep) {
    for (const length of lengths.filter((one) => from + one <= end)) {
      const to = from + length;
      if (length <= mealAfter) {
        if (length <= longestWork) patterns.push({ from, to, hours: length / QUARTERS_PER_HOUR });
        continue;
      }
      if (length - mealLength > longestWork) continue;
      const earliest = Math.max(from + mealStep, to - mealAfter - mealLength);
      const latest = Math.min(to - mealLength - mealStep, from + mealAfter);
      for (let meal = from + Math.ceil((earliest - from) / mealStep) * mealStep; meal <= latest; meal += mealStep) {
        patterns.push({ from, to, meal: { from: meal, to: meal + mealLength }, hours: (length - mealLength) / QUARTERS_PER_HOUR });
      }
    }
  }
  return patterns;
}

/** Quarter-hours of the day in which an agent of the pattern works; what lies beyond midnight counts as the next day's, of which there is the same. */
export function quartersOf({ from, to, meal }: ShiftPattern): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
    .filter((quarter) => meal === undefined || quarter < meal.from || quarter >= meal.to)
    .map((quarter) => quarter % QUARTERS_PER_DAY);
}
