import type { ArrivalStream, Scenario } from "./scenario.ts";

/** The scenario as its file has it: replayed times and profiles that were read from a log stand in the log that it names. */
export function withoutReplayTimes(scenario: Scenario): Scenario {
  return { ...scenario, arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, writtenForm(stream)])) };
}

function writtenForm({ replayTimes: _times, profileWeights: _weights, ...written }: ArrivalStream): ArrivalStream {
  return written;
}
