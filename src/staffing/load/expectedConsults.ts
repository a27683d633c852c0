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

/** The same of all streams together. */
export function expectedConsultsOfAll(scenario: Scenario): Float64Array {
  const all = new Float64Array(scenario.days * QUARTERS_PER_DAY);
  for (const means of expectedConsults(scenario).values()) means.forEach((mean, quarter) => (all[quarter] += mean));
  return all;
}

/** The judged day on which most conversations are to be expected, from 0; of equal ones the first. */
export function busiestDay(scenario: Scenario): number {
  const all = expectedConsultsOfAll(scenario);
  const sums = Array.from({ length: scenario.days }, (_, day) => all.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, mean) => sum + mean, 0));
  return sums.indexOf(Math.max(...sums));
}
