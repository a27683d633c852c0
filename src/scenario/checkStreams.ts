import type { PlacedFault } from "../document/issueFaults.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import type { CheckWords } from "./checkWords.ts";
import { MOST_SIMULATED_DAYS } from "./frameDefaults.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

type WrittenStream = ScenarioUnderCheck["file"]["arrivals"][string];

/** Faults of the frame, the streams and what is said about their conversations. */
export function checkStreams(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkDays(check), ...checkArrivals(check), ...checkConversations(check), ...checkServed(check)];
}

function checkDays(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { days, warmUp } = check.scenario;
  if (days + warmUp <= MOST_SIMULATED_DAYS) return [];
  return [faultAt(check, [check.file.days === undefined ? "warmUp" : "days"], CHECK_WORDS.tooManyDays(days + warmUp, MOST_SIMULATED_DAYS))];
}

function checkArrivals(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.entries(check.file.arrivals);
  if (streams.length === 0) {
    return [faultAt(check, ["arrivals"], CHECK_WORDS.noStream)];
  }
  return streams.flatMap(([name, stream]) => checkStream(check, name, stream));
}

function checkStream(check: ScenarioUnderCheck, name: string, stream: WrittenStream): readonly PlacedFault[] {
  const { consultsPerDay, replay } = stream;
  const path = ["arrivals", name];
  if (name === "default") {
    return [faultAt(check, path, CHECK_WORDS.streamCalledDefault, "key")];
  }
  if (consultsPerDay === undefined && replay === undefined) {
    return [faultAt(check, [...path, "consultsPerDay"], CHECK_WORDS.noConsults)];
  }
  if (replay !== undefined) return checkReplay(check, name, stream);
  const simulated = check.scenario.days + check.scenario.warmUp;
  if (!Array.isArray(consultsPerDay) || consultsPerDay.length === simulated) return [];
  return [faultAt(check, [...path, "consultsPerDay"], CHECK_WORDS.listOfDays(consultsPerDay.length, simulated, consultsPerDay))];
}

/** What shapes drawn arrivals is refused beside a replay, for it would do nothing; values that shape nothing may stand. */
function checkReplay(check: ScenarioUnderCheck, name: string, { consultsPerDay, profile, weekday, busynessCv, busynessCorrelation }: WrittenStream): readonly PlacedFault[] {
  const fault = (key: string, words: CheckWords): PlacedFault => faultAt(check, ["arrivals", name, key], words, "key");
  const shaping = {
    profile: profile !== undefined && profile !== "flat" && !(Array.isArray(profile) && areEqual(profile)),
    weekday: weekday !== undefined && weekday.some((weight) => weight !== 1),
    busynessCv: (busynessCv ?? 0) !== 0,
    busynessCorrelation: (busynessCorrelation ?? 0) !== 0,
  };
  return [
    ...(consultsPerDay === undefined ? [] : [fault("consultsPerDay", CHECK_WORDS.consultsBesideReplay)]),
    ...Object.entries(shaping).flatMap(([key, shapes]) => (shapes ? [fault(key, CHECK_WORDS.shapeBesideReplay)] : [])),
  ];
}

function areEqual(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === weights[0]);
}

function checkConversations(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return Object.keys(check.file.conversations ?? {})
    .filter((name) => name !== "default" && !streams.includes(name))
    .map((name) => faultAt(check, ["conversations", name], CHECK_WORDS.conversationsOfNoStream(name, [...streams, "default"]), "key"));
}

/** Streams that no team serves (one that only receives while nobody is there serves those that it names), and teams that serve streams that are not there. */
function checkServed(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  const unknown = Object.entries(check.file.teams ?? {}).flatMap(([team, { streams: served }]) => (served ?? []).flatMap((stream, index) => {
    if (streams.includes(stream)) return [];
    return [faultAt(check, ["teams", team, "streams", index], CHECK_WORDS.noSuchStream(stream, streams))];
  }));
  const receiver = check.scenario.routing.allOffline?.receiver;
  const serving = Object.entries(check.scenario.teams).filter(([team]) => team !== receiver || check.file.teams?.[team]?.streams !== undefined);
  const served = new Set(serving.flatMap(([, team]) => team.streams));
  const hasTeam = Object.keys(check.scenario.teams).length > 0;
  const unserved = unknown.length > 0 || !hasTeam ? [] : streams.filter((stream) => !served.has(stream));
  return [...unknown, ...unserved.map((stream) => faultAt(check, ["arrivals", stream], CHECK_WORDS.unserved(stream), "key"))];
}
