import { HOUR_MS, SECOND_MS } from "../time/units.ts";
import type { Shift } from "./scenario.ts";
import type { Labour } from "./staffing.ts";
import { shiftLength, workingHours } from "./workingHours.ts";

const HOUR_SECONDS = HOUR_MS / SECOND_MS;

/** What one person may work a day, overtime included. [s] */
export function longestDay({ workingDay, maxOvertimePerDay }: Labour): number {
  return workingDay + maxOvertimePerDay;
}

/** Whether a shift is beyond what one person may work a day, overtime included. */
export function worksTooLong(shift: Shift, labour: Labour): boolean {
  return workingHours(shift) * HOUR_SECONDS > longestDay(labour);
}

/** Whether a shift that needs a meal has none. */
export function lacksMeal(shift: Shift, { mealAfter }: Labour): boolean {
  return shift.breaks.length === 0 && shiftLength(shift) * HOUR_SECONDS > mealAfter;
}
