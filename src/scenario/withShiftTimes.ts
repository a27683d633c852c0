import { formatTimeOfDay } from "../time/timeOfDay.ts";
import type { Scenario } from "./scenario.ts";

/** The scenario with a shift from one time of day to another [ms, beyond midnight above 24 hours]; its meals stay where they are. */
export function withShiftTimes(scenario: Scenario, name: string, fromMs: number, toMs: number): Scenario {
  const times = { from: formatTimeOfDay(fromMs), to: formatTimeOfDay(toMs) };
  return { ...scenario, shifts: { ...scenario.shifts, [name]: { ...scenario.shifts[name], ...times } } };
}
