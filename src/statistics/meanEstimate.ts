import { mean, sampleVariance } from "simple-statistics";
import { amountLimits } from "./amountLimits.ts";
import type { Estimate } from "./estimate.ts";
import { studentQuantile } from "./studentQuantile.ts";

/**
 * Mean of an amount, never negative, of which each replication gives one value; with Student's interval, cut off at 0. No value without replications, no limits with a single one.
 * Values that are all equal give an interval of no width: so it is with what no replication can change, such as the cost of a fixed roster.
 */
export function meanEstimate(values: ArrayLike<number>, level: number): Estimate {
  const list = Array.from(values);
  const replications = list.length;
  if (replications === 0) return { level, replications, method: "mean" };
  const value = mean(list);
  if (replications === 1) return { value, level, replications, method: "mean" };
  const reach = studentQuantile(0.5 + level / 2, replications - 1) * Math.sqrt(sampleVariance(list) / replications);
  return { value, ...amountLimits(value, reach), level, replications, method: "mean" };
}
