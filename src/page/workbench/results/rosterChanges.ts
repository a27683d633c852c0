import type { Scenario } from "../../../scenario/scenario.ts";
import type { KeyChange } from "../../../server/protocol.ts";
import type { StaffingResult } from "../../../staffing/staffingResult.ts";

/** What a scenario must change to be rostered as was found: the roster, and shifts that it lacks or has otherwise. `known` are its own shifts, standard ones included. */
export function rosterChanges({ roster, scenario }: Pick<StaffingResult, "roster" | "scenario">, known: Scenario["shifts"] | undefined): KeyChange[] {
  const shifts = usedShifts(roster).filter((name) => scenario.shifts[name] !== undefined && JSON.stringify(known?.[name]) !== JSON.stringify(scenario.shifts[name]));
  return [...shifts.map((name) => ({ path: ["shifts", name], value: scenario.shifts[name] })), { path: ["roster"], value: roster }];
}

/** Shifts with somebody in them on any day. */
function usedShifts(roster: Scenario["roster"]): string[] {
  const days = isByDay(roster) ? roster : [roster];
  return [...new Set(days.flatMap((teams) => Object.values(teams).flatMap((shifts) => Object.entries(shifts).filter(([, count]) => count > 0).map(([name]) => name))))];
}

function isByDay(roster: Scenario["roster"]): roster is Extract<Scenario["roster"], readonly unknown[]> {
  return Array.isArray(roster);
}
