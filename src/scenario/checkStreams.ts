import type { PlacedFault } from "../document/issueFaults.ts";
import { MOST_SIMULATED_DAYS } from "./frameDefaults.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt, unknownNameWords } from "./scenarioChecks.ts";

/** Faults of the frame, the streams and what is said about their conversations. */
export function checkStreams(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkDays(check), ...checkArrivals(check), ...checkConversations(check), ...checkServed(check)];
}

function checkDays(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { days, warmUp } = check.scenario;
  if (days + warmUp <= MOST_SIMULATED_DAYS) return [];
  return [faultAt(check, [check.file.days === undefined ? "warmUp" : "days"], {
    statement: `makes ${days + warmUp} simulated days (days + warmUp)`,
    expected: `at most ${MOST_SIMULATED_DAYS} days in one run`,
    mend: "simulate fewer days, or several scenarios one after the other",
  })];
}

function checkArrivals(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.entries(check.file.arrivals);
  if (streams.length === 0) {
    return [faultAt(check, ["arrivals"], { statement: "has no stream", expected: "at least one stream", mend: "write for example pre-sale: { consultsPerDay: 1200 }" })];
  }
  return streams.flatMap(([name, stream]) => checkStream(check, name, stream));
}

function checkStream(check: ScenarioUnderCheck, name: string, stream: ScenarioUnderCheck["file"]["arrivals"][string]): readonly PlacedFault[] {
  const { consultsPerDay, replay } = stream;
  const path = ["arrivals", name];
  if (name === "default") {
    const words = { statement: "is no name for a stream", expected: "another name", mend: "rename it: conversations.default stands for all streams" };
    return [faultAt(check, path, words, "key")];
  }
  if (consultsPerDay === undefined && replay === undefined) {
    const words = { statement: "is missing", expected: "the expected conversations a day", mend: "add consultsPerDay: 1200, or replay: FILE" };
    return [faultAt(check, [...path, "consultsPerDay"], words)];
  }
  if (consultsPerDay !== undefined && replay !== undefined) {
    const words = { statement: "stands beside replay", expected: "one of the two: a replay decides how many come", mend: "take one of them out" };
    return [faultAt(check, [...path, "consultsPerDay"], words, "key")];
  }
  const simulated = check.scenario.days + check.scenario.warmUp;
  if (!Array.isArray(consultsPerDay) || consultsPerDay.length === simulated) return [];
  return [faultAt(check, [...path, "consultsPerDay"], listLengthWords(consultsPerDay.length, simulated))];
}

/** Words for a list of days of the wrong length. */
export function listLengthWords(length: number, simulated: number): { statement: string; expected: string; mend: string } {
  return {
    statement: `has ${length} ${length === 1 ? "day" : "days"}`,
    expected: `${simulated}, one for each simulated day (days + warmUp)`,
    mend: length > simulated ? "take days out, or raise days" : "add the missing days, or write one value for all",
  };
}

function checkConversations(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return Object.keys(check.file.conversations ?? {})
    .filter((name) => name !== "default" && !streams.includes(name))
    .map((name) => faultAt(check, ["conversations", name], {
      statement: "is about no stream of arrivals",
      ...unknownNameWords("a stream, or default", name, [...streams, "default"], "take it out, or add the stream to arrivals"),
    }, "key"));
}

/** Streams that no team serves, and teams that serve streams that are not there. */
function checkServed(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  const unknown = Object.entries(check.file.teams ?? {}).flatMap(([team, { streams: served }]) => (served ?? []).flatMap((stream, index) => {
    if (streams.includes(stream)) return [];
    const words = unknownNameWords("a stream of arrivals", stream, streams, "take it out, or add the stream to arrivals");
    return [faultAt(check, ["teams", team, "streams", index], { statement: `is ${stream}, which is no stream`, ...words })];
  }));
  const served = new Set(Object.values(check.scenario.teams).flatMap((team) => team.streams));
  const hasTeam = Object.keys(check.scenario.teams).length > 0;
  const unserved = unknown.length > 0 || !hasTeam ? [] : streams.filter((stream) => !served.has(stream));
  return [...unknown, ...unserved.map((stream) => faultAt(check, ["arrivals", stream], {
    statement: "is served by no team",
    expected: "a team whose streams contain it",
    mend: `add ${stream} to the streams of a team`,
  }, "key"))];
}
