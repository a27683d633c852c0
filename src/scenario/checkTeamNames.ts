import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { nearestName } from "../document/nearestName.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { hasTeams } from "./completeTeams.ts";
import { rosterDays } from "./rosterOn.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/**
 * Faults of team names, so that a misspelt one makes no team of its own. Where the file defines teams, the roster may name only these.
 * Where it does not, the roster makes them: a single one may be called anything and serves all streams, of several each must name a stream.
 */
export function checkTeamNames(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { roster } = check.file;
  const days = rosterDays(roster);
  const rostered = [...new Set(days.flatMap((day) => Object.keys(day)))];
  const misspelt = misspeltTeams(check, rostered);
  const meant = misspelt.map(({ meant: team }) => team);
  const wrong = wrongNames(check, rostered).filter((team) => !meant.includes(team));
  const inRoster = days.flatMap((day, index) => wrong.filter((team) => Object.hasOwn(day, team)).map((team) => {
    const path: DocumentPath = Array.isArray(roster) ? ["roster", index, team] : ["roster", team];
    return faultAt(check, path, hasTeams(check.file) ? CHECK_WORDS.noSuchTeam(team, Object.keys(check.file.teams)) : CHECK_WORDS.teamOfNoStream(team, Object.keys(check.file.arrivals)), "key");
  }));
  return [...misspelt.map(({ team, meant: near }) => faultAt(check, ["teams", team], CHECK_WORDS.teamNotRostered(near, rostered), "key")), ...inRoster];
}

function wrongNames({ file }: ScenarioUnderCheck, rostered: readonly string[]): readonly string[] {
  if (hasTeams(file)) return rostered.filter((team) => !Object.hasOwn(file.teams, team));
  return rostered.length < 2 ? [] : rostered.filter((team) => !Object.hasOwn(file.arrivals, team));
}

/** Entries of `teams` that nobody is rostered for or called in to, that neither name nor list a stream, and whose name is near one of the roster's. */
function misspeltTeams({ file }: ScenarioUnderCheck, rostered: readonly string[]): readonly { readonly team: string; readonly meant: string }[] {
  const called = [file.reserve?.team, file.routing?.allOffline?.receiver];
  return Object.entries(file.teams ?? {}).flatMap(([team, { streams }]) => {
    if (streams !== undefined || rostered.includes(team) || called.includes(team) || Object.hasOwn(file.arrivals, team)) return [];
    const meant = nearestName(team, rostered);
    return meant === undefined ? [] : [{ team, meant }];
  });
}
