import { timeOfDayMs } from "../time/timeOfDay.ts";
import { HOUR_MS, SECOND_MS } from "../time/units.ts";
import type { Shift } from "./scenario.ts";

/** From the begin of a shift to its end, meals included. [h] */
export function shiftLength(shift: Pick<Shift, "from" | "to">): number {
  return lengthMs(shift) / HOUR_MS;
}

/** What somebody works in a shift: without the meals. [h] */
export function workingHours(shift: Shift): number {
  return (lengthMs(shift) - shift.breaks.reduce((sum, { length }) => sum + length * SECOND_MS, 0)) / HOUR_MS;
}

function lengthMs({ from, to }: Pick<Shift, "from" | "to">): number {
  return timeOfDayMs(to) - timeOfDayMs(from);
}
