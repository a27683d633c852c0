import type { ArrivalStream, Scenario } from "./scenario.ts";

/** The scenario as its file has it: replayed times stand in the log that it names. */
export function withoutReplayTimes(scenario: Scenario): Scenario {
  return { ...scenario, arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, writtenForm(stream)])) };
}

function writtenForm({ replayTimes: _, ...written }: ArrivalStream): ArrivalStream {
  return written;
}
