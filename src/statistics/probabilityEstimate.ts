import { blakerInterval } from "./blakerInterval.ts";
import type { Estimate } from "./estimate.ts";

/**
 * A probability, such as that of passing, from the replications in which it came true among those that were assessed; no value where none was.
 * Replications are independent trials, so the interval is Blaker's exact one.
 */
export function probabilityEstimate(successes: number, assessed: number, level: number): Estimate {
  if (assessed === 0) return { level, replications: 0, method: "blaker" };
  return { value: successes / assessed, ...blakerInterval(successes, assessed, level), level, replications: assessed, method: "blaker" };
}
