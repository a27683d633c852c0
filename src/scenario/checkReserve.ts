import type { PlacedFault } from "../document/issueFaults.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of the reserve: a team that is not there, or one that is on nobody's clock. */
export function checkReserve(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { reserve, teams, routing } = check.scenario;
  if (reserve === undefined) return [];
  const path = ["reserve", "team"];
  if (!Object.hasOwn(teams, reserve.team)) return [faultAt(check, path, DESK_CHECK_WORDS.teamNamed(reserve.team, Object.keys(teams)))];
  return routing.allOffline?.receiver === reserve.team ? [faultAt(check, path, DESK_CHECK_WORDS.reserveOfReceiver(reserve.team))] : [];
}
