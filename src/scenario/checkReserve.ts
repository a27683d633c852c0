import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey } from "../document/parsedDocument.ts";
import { checkBetween } from "./checkBetween.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { streamsNeedingRight, takesAny } from "./takersOf.ts";
import { placesInTeam } from "./teamPlaces.ts";

/** Faults of the reserve: a team that is not there, that is on nobody's clock or that can take nothing, nothing that calls it in, hours that cannot be. */
export function checkReserve(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { reserve } = check.scenario;
  if (reserve === undefined) return [];
  const { when: { pool, oldestWait }, between } = reserve;
  const isNeverCalled = pool === undefined && oldestWait === undefined;
  return [
    ...checkTeam(check, reserve.team),
    ...(isNeverCalled ? [faultAt(check, ["reserve", "when"], DESK_CHECK_WORDS.reserveWithoutCall)] : []),
    ...(between === undefined ? [] : checkBetween(check, ["reserve", "between"], between)),
  ];
}

function checkTeam(check: ScenarioUnderCheck, team: string): readonly PlacedFault[] {
  const { teams } = check.scenario;
  const path = ["reserve", "team"];
  if (!Object.hasOwn(teams, team)) return [faultAt(check, path, DESK_CHECK_WORDS.noSuchReserve(team, Object.keys(teams)))];
  if (receiverOf(check.scenario) === team) return [faultAt(check, path, DESK_CHECK_WORDS.reserveOfReceiver(team))];
  if (takesAny(check.scenario, team) || mayGetByRight(check.scenario, team) || isInDoubt(check, team)) return [];
  return [faultAt(check, path, DESK_CHECK_WORDS.reserveInVain(team))];
}

/** Whether what the file says of a team's streams or pages has faults of its own. */
function isInDoubt({ document, file, scenario }: ScenarioUnderCheck, team: string): boolean {
  const isUnread = (["streams", "pages"] as const).some((key) => file.teams?.[team]?.[key] === undefined && document.places.has(placeKey(["teams", team, key])));
  return isUnread || scenario.teams[team].streams.some((stream) => !Object.hasOwn(scenario.arrivals, stream));
}

/** Whether conversations may be passed on to a team because others lack the right to refund. */
function mayGetByRight(scenario: Scenario, team: string): boolean {
  const { teams } = scenario;
  const others = Object.keys(teams).filter((other) => other !== team && other !== receiverOf(scenario) && placesInTeam(scenario, other) > 0);
  const isFirst = placesInTeam(scenario, team) > 0 || others.every((other) => !teams[other].mayRefund);
  return teams[team].mayRefund && isFirst && streamsNeedingRight(scenario).length > 0 && others.some((other) => !teams[other].mayRefund);
}
