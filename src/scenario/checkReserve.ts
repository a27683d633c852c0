import type { PlacedFault } from "../document/issueFaults.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { receiverOf } from "./receiverOf.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of the reserve: a team that is not there or that is on nobody's clock, nothing that calls it in. */
export function checkReserve(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { reserve } = check.scenario;
  if (reserve === undefined) return [];
  const { pool, oldestWait } = reserve.when;
  const isNeverCalled = pool === undefined && oldestWait === undefined;
  return [...checkTeam(check, reserve.team), ...(isNeverCalled ? [faultAt(check, ["reserve", "when"], DESK_CHECK_WORDS.reserveWithoutCall)] : [])];
}

function checkTeam(check: ScenarioUnderCheck, team: string): readonly PlacedFault[] {
  const { teams } = check.scenario;
  const path = ["reserve", "team"];
  if (!Object.hasOwn(teams, team)) return [faultAt(check, path, DESK_CHECK_WORDS.noSuchReserve(team, Object.keys(teams)))];
  return receiverOf(check.scenario) === team ? [faultAt(check, path, DESK_CHECK_WORDS.reserveOfReceiver(team))] : [];
}
