import type { Estimate } from "./estimate.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/**
 * A probability, such as that of passing, from the replications in which it came true among those that were assessed; no value where none was.
 * Replications are independent trials, so the interval is Wilson's.
 */
export function wilsonEstimate(successes: number, assessed: number, level: number): Estimate {
  if (assessed === 0) return { level, replications: 0, method: "wilson" };
  return { value: successes / assessed, ...wilsonInterval(successes, assessed, level), level, replications: assessed, method: "wilson" };
}
