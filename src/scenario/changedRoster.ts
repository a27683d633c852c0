import { rosterOn } from "./rosterOn.ts";
import type { RosterDay, Scenario } from "./scenario.ts";

/**
 * The roster with some judged days (from 0) changed. One that is the same every day stays so where all judged days are changed, and so is changed on the
 * days that run in, too; else it becomes a list of all simulated days.
 */
export function changedRoster({ roster, warmUp, days }: Pick<Scenario, "roster" | "warmUp" | "days">, judged: readonly number[], change: (day: RosterDay) => RosterDay): Scenario["roster"] {
  const isChanged = (day: number): boolean => judged.includes(day - warmUp);
  const isList = Array.isArray(roster);
  if (!isList && judged.length === days) return change(rosterOn(roster, 0));
  return Array.from({ length: isList ? roster.length : warmUp + days }, (_, day) => (isChanged(day) ? change(rosterOn(roster, day)) : rosterOn(roster, day)));
}
