import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { checkTeamNames } from "./checkTeamNames.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { rosterDays } from "./rosterOn.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of the roster: teams and shifts that are not there, a list that does not fit the days, nobody at all. */
export function checkRoster(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { roster } = check.file;
  const isList = Array.isArray(roster);
  const days = rosterDays(roster);
  const simulated = check.scenario.days + check.scenario.warmUp;
  const length = isList && days.length !== simulated ? [faultAt(check, ["roster"], CHECK_WORDS.listOfDays(days.length, simulated))] : [];
  const names = [...checkTeamNames(check), ...days.flatMap((day, index) => checkRosterDay(check, day, isList ? ["roster", index] : ["roster"]))];
  const isEmpty = days.every((day) => Object.keys(day).length === 0);
  const empty = isEmpty ? [faultAt(check, ["roster"], CHECK_WORDS.emptyRoster)] : [];
  return [...length, ...names, ...empty];
}

function checkRosterDay(check: ScenarioUnderCheck, day: Readonly<Record<string, Readonly<Record<string, number>>>>, path: DocumentPath): readonly PlacedFault[] {
  const shifts = Object.keys(check.scenario.shifts);
  return Object.entries(day).flatMap(([team, agents]) => Object.keys(agents)
    .filter((shift) => !shifts.includes(shift))
    .map((shift) => faultAt(check, [...path, team, shift], CHECK_WORDS.noSuchShift(shift, shifts), "key")));
}
