import { blakerInterval } from "./blakerInterval.ts";
import type { Estimate } from "./estimate.ts";
import { pairedDifference, type RatioColumns } from "./pairedDifference.ts";
import type { RatioKind } from "./ratioEstimate.ts";
import { studentQuantile } from "./studentQuantile.ts";

export type { RatioColumns };

/**
 * The difference of two ratios whose replications are pairs (common random numbers), with an interval by Student's quantile of its standard error. What
 * both have in common falls out, so that it is as narrow as the pairs are alike. Limits of a difference of shares are cut to [−1, 1].
 *
 * - Pairs without any units bear no information and do not count in n, though they do in `replications`.
 * - One of the two has no units at all: no value. A single pair with units: a value without limits.
 * - Residuals all alike (two scenarios that give the same, or nothing but hits): the method would claim certainty. Of n pairs that show no
 *   difference, a share up to Blaker's limit of 0 in n may show one, at worst a whole. Ratios without bounds get an interval of no width.
 */
export function pairedEstimate(first: RatioColumns, second: RatioColumns, level: number, kind: RatioKind = "share"): Estimate {
  const basis = { level, replications: first.denominators.length, method: "paired" } as const;
  const difference = pairedDifference(first, second);
  if (difference === undefined) return basis;
  const { value, standardError, informed, isConstant } = difference;
  if (informed < 2) return { value, ...basis };
  const reach = isConstant && kind === "share" ? blakerInterval(0, informed, level).upper : studentQuantile(0.5 + level / 2, informed - 1) * standardError;
  const [lower, upper] = [value - reach, value + reach];
  return kind === "share" ? { value, lower: Math.max(-1, lower), upper: Math.min(1, upper), ...basis } : { value, lower, upper, ...basis };
}
