import type { PlacedFault } from "../document/issueFaults.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { checkAgents } from "./checkAgents.ts";
import { checkOverflow } from "./checkOverflow.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { receiverOf } from "./receiverOf.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

type WrittenTeam = NonNullable<ScenarioUnderCheck["file"]["teams"]>[string];

/** Faults of what the file says of its teams: caps by the clock, pages, who helps out, who is named. Names of teams are the roster's matter. */
export function checkTeams(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const teams = Object.entries(check.file.teams ?? {});
  return [...teams.flatMap(([name, team]) => [...checkCap(check, name, team), ...checkPages(check, name, team)]), ...checkOverflow(check), ...checkAgents(check)];
}

function checkCap(check: ScenarioUnderCheck, name: string, { cap }: WrittenTeam): readonly PlacedFault[] {
  if (typeof cap !== "object") return [];
  const path = ["teams", name, "cap"];
  const times = Object.keys(cap);
  if (times.length === 0) return [faultAt(check, path, DESK_CHECK_WORDS.capWithoutTimes)];
  const plain = times.map((time) => {
    const ms = parseTimeOfDay(time);
    return ms === undefined || ms >= DAY_MS ? undefined : formatTimeOfDay(ms);
  });
  return times.flatMap((time, index) => {
    if (plain[index] === undefined) return [faultAt(check, [...path, time], DESK_CHECK_WORDS.capAtNoTime, "key")];
    const first = plain.indexOf(plain[index]);
    return first === index ? [] : [faultAt(check, [...path, time], DESK_CHECK_WORDS.capTwice(times[first]), "key")];
  });
}

/** Pages of a team tell nothing apart where its streams have none. */
function checkPages(check: ScenarioUnderCheck, name: string, { pages }: WrittenTeam): readonly PlacedFault[] {
  const { teams, arrivals } = check.scenario;
  const served = teams[name].streams.filter((stream) => Object.hasOwn(arrivals, stream));
  const isIdle = served.length > 0 && served.every((stream) => arrivals[stream].pages === undefined);
  if (pages === undefined || !isIdle || receiverOf(check.scenario) === name) return [];
  return [faultAt(check, ["teams", name, "pages"], DESK_CHECK_WORDS.pagesOfNoStream(served), "key")];
}
