import { HOUR_MS, SECOND_MS } from "../time/units.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario, Shift } from "./scenario.ts";
import type { Labour, Staffing } from "./staffing.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";

const HOUR_SECONDS = HOUR_MS / SECOND_MS;

/** Durations in seconds. */
export const DEFAULT_LABOUR: Labour = {
  workingDay: 8 * HOUR_SECONDS,
  maxOvertimePerDay: 3 * HOUR_SECONDS,
  maxOvertimePerMonth: 36 * HOUR_SECONDS,
  rest: 11 * HOUR_SECONDS,
  maxDaysInARow: 6,
  mealAfter: 6 * HOUR_SECONDS,
};

/** What a search may choose where the file does not say: its own shifts and those of its roster, else the standard set; days each by itself where the roster has each day. */
export function staffingDefaults({ shifts, roster }: Pick<Scenario, "shifts" | "roster">): Staffing {
  const days = rosterDays(roster);
  const rostered = days.flatMap((day) => Object.values(day).flatMap((ofTeam) => Object.keys(ofTeam)));
  const names = Object.keys(shifts);
  const hasOwn = names.some((name) => isOwn(name, shifts[name]));
  return {
    shifts: names.filter((name) => isOwn(name, shifts[name]) || rostered.includes(name) || !hasOwn),
    minimum: {},
    maximum: {},
    cover: "always-one",
    days: Array.isArray(roster) ? "each" : "same",
    dedicated: [],
    labour: DEFAULT_LABOUR,
    fair: false,
    uncertain: {},
  };
}

/** Whether the file defined the shift, or changed a standard one. */
function isOwn(name: string, shift: Shift): boolean {
  return !Object.hasOwn(STANDARD_SHIFTS, name) || JSON.stringify(shift) !== JSON.stringify(STANDARD_SHIFTS[name]);
}
