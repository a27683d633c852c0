import { formatTimeOfDay } from "../time/timeOfDay.ts";
import type { Scenario } from "./scenario.ts";

/** The scenario with a meal of a shift (counted from 0) that begins at another time of day [ms], whoever works the shift. */
export function withMealAt(scenario: Scenario, name: string, meal: number, fromMs: number): Scenario {
  const shift = scenario.shifts[name];
  const breaks = shift.breaks.map((each, place) => (place === meal ? { ...each, from: formatTimeOfDay(fromMs) } : each));
  return { ...scenario, shifts: { ...scenario.shifts, [name]: { ...shift, breaks } } };
}
