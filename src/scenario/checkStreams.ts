import type { PlacedFault } from "../document/issueFaults.ts";
import { checkArrivals } from "./checkArrivals.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { MOST_SIMULATED_DAYS } from "./frameDefaults.ts";
import { receiverOf } from "./receiverOf.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of the frame, the streams and what is said about their conversations. */
export function checkStreams(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkDays(check), ...checkArrivals(check), ...checkConversations(check), ...checkServed(check)];
}

function checkDays(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { days, warmUp } = check.scenario;
  if (days + warmUp <= MOST_SIMULATED_DAYS) return [];
  return [faultAt(check, [check.file.days === undefined ? "warmUp" : "days"], CHECK_WORDS.tooManyDays(days + warmUp, MOST_SIMULATED_DAYS))];
}

function checkConversations(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return Object.keys(check.file.conversations ?? {})
    .filter((name) => name !== "default" && !streams.includes(name))
    .map((name) => faultAt(check, ["conversations", name], CHECK_WORDS.conversationsOfNoStream(name, [...streams, "default"]), "key"));
}

/** Streams that no team serves (one that only receives while nobody else is there does not), and teams that serve streams that are not there. */
function checkServed(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  const unknown = Object.entries(check.file.teams ?? {}).flatMap(([team, { streams: served }]) => (served ?? []).flatMap((stream, index) => {
    if (streams.includes(stream)) return [];
    return [faultAt(check, ["teams", team, "streams", index], CHECK_WORDS.noSuchStream(stream, streams))];
  }));
  const receiver = receiverOf(check.scenario);
  const serving = Object.entries(check.scenario.teams).filter(([team]) => team !== receiver);
  const served = new Set(serving.flatMap(([, team]) => team.streams));
  const hasTeam = Object.keys(check.scenario.teams).length > 0;
  const unserved = unknown.length > 0 || !hasTeam ? [] : streams.filter((stream) => !served.has(stream));
  return [...unknown, ...unserved.map((stream) => faultAt(check, ["arrivals", stream], CHECK_WORDS.unserved(stream), "key"))];
}
