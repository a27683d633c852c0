import { quarterMeans } from "../../model/quarterMeans.ts";
import { streamEvents } from "../../model/streamEvents.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";

/** By stream, the conversations to be expected in each quarter-hour of the judged days, those who come back included; of a stream that follows or replays nothing is drawn by the clock: 0. */
export function expectedConsults(scenario: Scenario): ReadonlyMap<string, Float64Array> {
  // An uncertain event is on average as strong as it is written.
  const certain = { ...scenario, events: scenario.events.map((event) => ({ ...event, upliftCv: 0 })) };
  return new Map(Object.entries(scenario.arrivals).map(([name, stream]) => {
    const means = quarterMeans(certain, stream, streamEvents(certain, name)).slice(scenario.warmUp * QUARTERS_PER_DAY);
    return [name, stream.replay === undefined && stream.returnShare < 1 ? means.map((mean) => mean / (1 - stream.returnShare)) : new Float64Array(means.length)];
  }));
}
