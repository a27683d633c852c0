import { mealTime } from "../../scenario/mealTime.ts";
import type { Shift } from "../../scenario/scenario.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";

/**
 * How much of each quarter-hour one agent of a shift is on duty and not at table, from the midnight on which the shift begins to the end of the next day;
 * where a meal goes in waves, the mean over them.
 */
export function shiftPresence(shift: Shift): Float64Array {
  const presence = new Float64Array(2 * QUARTERS_PER_DAY);
  addSpan(presence, timeOfDayMs(shift.from), timeOfDayMs(shift.to), 1);
  for (const meal of shift.breaks) for (let wave = 0; wave < meal.waves; wave++) addSpan(presence, ...mealTime(meal, wave), -1 / meal.waves);
  return presence;
}

function addSpan(presence: Float64Array, fromMs: number, toMs: number, weight: number): void {
  for (let quarter = Math.floor(fromMs / QUARTER_HOUR_MS); quarter * QUARTER_HOUR_MS < toMs; quarter++) {
    const overlap = Math.min(toMs, (quarter + 1) * QUARTER_HOUR_MS) - Math.max(fromMs, quarter * QUARTER_HOUR_MS);
    presence[quarter] += weight * overlap / QUARTER_HOUR_MS;
  }
}
