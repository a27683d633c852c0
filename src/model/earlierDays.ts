import { lawQuantile, prepareLaw } from "../random/preparedLaw.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";

const MOST_DAYS = 14;
/** A lag reaches back as far as this quantile of it. */
const REACH = 0.999;

/** By stream, how many days before the first it must have had conversations for those that follow; 0 for one that nothing follows. */
export function earlierDays(scenario: Scenario): ReadonlyMap<string, number> {
  return new Map(Object.keys(scenario.arrivals).map((stream) => [stream, Math.min(MOST_DAYS, Math.ceil(reachMs(scenario, stream) / DAY_MS))]));
}

/** The longest lag behind the stream, that of streams which follow its followers included. [ms] */
function reachMs(scenario: Scenario, stream: string): number {
  const reaches = Object.entries(scenario.arrivals).map(([name, { follows }]) =>
    follows?.stream !== stream || follows.lag === "never" || follows.share === 0 ? 0 : lawQuantile(prepareLaw(follows.lag, SECOND_MS), REACH) + reachMs(scenario, name));
  return Math.max(0, ...reaches);
}
