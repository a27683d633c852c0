import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import type { WorkedShift } from "../observed/mealsOfAgents.ts";
import type { RecurringAbsence } from "../observed/recurringAbsences.ts";
import type { Stint } from "../observed/stint.ts";

/** By the clock of the shift's day. [ms] */
export interface Meal {
  readonly from: number;
  readonly length: number;
}

/** Agents of a shift who eat at the same times. */
export interface MealPattern {
  readonly meals: readonly Meal[];
  readonly stints: readonly Stint[];
}

const GRID_MS = 5 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** On so few days a meal may not be seen. */
const FEW = 3;

/** The times of meals of a shift, earliest first, with the stints of those who have them. Who worked it on few days, without a meal that was seen, eats when most others do. */
export function mealPatterns(shifts: readonly WorkedShift[], from: number, to: number): readonly MealPattern[] {
  const byTimes = new Map<string, { meals: readonly Meal[]; stints: Stint[] }>();
  const unsure: Stint[] = [];
  for (const { stints, meals } of shifts) {
    const isTold = stints.every((stint) => stint.isTold);
    const its = meals.map((meal) => (isTold ? toldMeal(meal) : seenMeal(meal))).filter((meal) => meal.length > 0 && meal.from >= from && meal.from + meal.length <= to);
    if (its.length === 0 && stints.length < FEW) {
      unsure.push(...stints);
      continue;
    }
    const key = its.map((meal) => `${meal.from} ${meal.length}`).join("/");
    const known = byTimes.get(key);
    if (known === undefined) byTimes.set(key, { meals: its, stints: [...stints] });
    else known.stints.push(...stints);
  }
  const patterns = [...byTimes.values()];
  if (patterns.length === 0) return [{ meals: [], stints: unsure }];
  patterns.reduce((most, pattern) => (pattern.stints.length > most.stints.length ? pattern : most)).stints.push(...unsure);
  return patterns.sort((a, b) => (a.meals[0]?.from ?? Infinity) - (b.meals[0]?.from ?? Infinity));
}

/** To the second, from a whole minute on. */
function toldMeal({ from, to }: RecurringAbsence): Meal {
  return { from: Math.round(from / MINUTE_MS) * MINUTE_MS, length: Math.round((to - from) / SECOND_MS) * SECOND_MS };
}

/** It begins before the last message that was still finished, and ends before the first one after it. */
function seenMeal({ from, to }: RecurringAbsence): Meal {
  const begin = nearest(from);
  return { from: begin, length: nearest(to) - begin };
}

/** The half-hour where it is near, else the nearest five minutes. */
function nearest(at: number): number {
  const half = Math.round(at / HALF_HOUR_MS) * HALF_HOUR_MS;
  return Math.abs(at - half) < GRID_MS ? half : Math.round(at / GRID_MS) * GRID_MS;
}
