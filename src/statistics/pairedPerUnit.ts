import { sum } from "simple-statistics";
import type { Estimate } from "./estimate.ts";
import { linearisedRatio, type RatioColumns } from "./linearisedRatio.ts";
import { studentQuantile } from "./studentQuantile.ts";

/**
 * What one unit brings of the difference of two ratios whose replications are pairs: (R − S) ÷ the mean of `units`, one number each replication, with an interval by Student's quantile of its standard error (delta
 * method: the pairs' linearised differences less the value times what their units differ from the mean). With units that are the same in all replications it is the paired difference over them. No value where one of
 * the two ratios has no units, or where no units are spent on average; a single replication has no limits.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977), §6.3; A. M. Law, Simulation Modeling and Analysis, §10.2.1 (paired t).
 */
export function pairedPerUnit(first: RatioColumns, second: RatioColumns, units: ArrayLike<number>, level: number): Estimate {
  const basis = { level, replications: units.length, method: "paired" } as const;
  const [one, other] = [linearisedRatio(first), linearisedRatio(second)];
  const spent = Array.from(units);
  const n = spent.length;
  const mean = sum(spent) / Math.max(1, n);
  if (one === undefined || other === undefined || mean <= 0) return basis;
  const value = (one.ratio - other.ratio) / mean;
  if (n < 2) return { value, ...basis };
  const squares = sum(spent.map((each, row) => (one.residuals[row] - other.residuals[row] - (value * (each - mean)) / n) ** 2));
  const reach = (studentQuantile(0.5 + level / 2, n - 1) * Math.sqrt((squares * n) / (n - 1))) / mean;
  return { value, lower: value - reach, upper: value + reach, ...basis };
}
