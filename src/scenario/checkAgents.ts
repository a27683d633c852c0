import type { DocumentPath } from "../document/documentPath.ts";
import { pathInWords } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { whereOf } from "../document/parsedDocument.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Team } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { placesInShift, placesInTeam } from "./teamPlaces.ts";

/** Faults of agents who are named: the same name twice, shifts that are not there, more names than places. */
export function checkAgents(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const teams = Object.entries(check.scenario.teams).filter(([, { agents }]) => agents.length > 0);
  return [...checkNames(check, teams), ...teams.flatMap(([name, team]) => checkPlaces(check, name, team))];
}

function checkNames(check: ScenarioUnderCheck, teams: readonly (readonly [string, Team])[]): readonly PlacedFault[] {
  const seen = new Map<string, DocumentPath>();
  return teams.flatMap(([team, { agents }]) => agents.flatMap(({ name }, index) => {
    const path = ["teams", team, "agents", index, "name"];
    const first = seen.get(name);
    seen.set(name, first ?? path);
    return first === undefined ? [] : [faultAt(check, path, DESK_CHECK_WORDS.agentTwice(name, pathInWords(first), whereOf(check.document, first)))];
  }));
}

function checkPlaces(check: ScenarioUnderCheck, team: string, { agents }: Team): readonly PlacedFault[] {
  const { shifts } = check.scenario;
  const isReceiving = receiverOf(check.scenario) === team;
  const wrong = agents.flatMap(({ shift }, index) => {
    if (shift === undefined || isReceiving) return [];
    const path = ["teams", team, "agents", index, "shift"];
    if (!Object.hasOwn(shifts, shift)) return [faultAt(check, path, DESK_CHECK_WORDS.unknownShift(shift, Object.keys(shifts)))];
    const places = placesInShift(check.scenario, team, shift);
    const named = agents.filter((other) => other.shift === shift).length;
    const isFirstTooMany = agents.slice(0, index).filter((other) => other.shift === shift).length === places;
    return isFirstTooMany ? [faultAt(check, path, DESK_CHECK_WORDS.agentsOfShift(shift, named, places))] : [];
  });
  const places = placesInTeam(check.scenario, team);
  const isTooMany = wrong.length === 0 && agents.length > places;
  return isTooMany ? [faultAt(check, ["teams", team, "agents"], DESK_CHECK_WORDS.agentsOfTeam(agents.length, places), "key")] : wrong;
}
