import { sum } from "simple-statistics";
import { blakerInterval } from "./blakerInterval.ts";
import type { Estimate } from "./estimate.ts";
import type { RatioKind } from "./ratioEstimate.ts";
import { studentQuantile } from "./studentQuantile.ts";

/** Numerators and denominators of a ratio, one pair a replication. */
export interface RatioColumns {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
}

/** A standard error below this part of the ratios is rounding. */
const ROUNDING = 1e-13;

/**
 * R − S, the difference of two ratios Σ numerators ÷ Σ denominators whose replications are pairs (common random numbers), with an interval
 * by the delta method: of each pair the difference of the linearised residuals (numerator − R·denominator) ÷ Σ denominators, n − 1,
 * and Student's quantile. What both have in common falls out, so that it is as narrow as the pairs are alike. Limits of a difference of shares
 * are cut to [−1, 1].
 *
 * - Pairs without any units bear no information and do not count in n, though they do in `replications`.
 * - One of the two has no units at all: no value. A single pair with units: a value without limits.
 * - Residuals all alike (two scenarios that give the same, or nothing but hits): the method would claim certainty. Of n pairs that show no
 *   difference, a share up to Blaker's limit of 0 in n may show one, at worst a whole. Ratios without bounds get an interval of no width.
 *
 * Source: A. M. Law, Simulation Modeling and Analysis, §10.2.1 (paired t), on the residuals of W. G. Cochran, Sampling Techniques (1977), §6.3.
 */
export function pairedEstimate(first: RatioColumns, second: RatioColumns, level: number, kind: RatioKind = "share"): Estimate {
  const replications = first.denominators.length;
  const basis = { level, replications, method: "paired" } as const;
  const [one, other] = [linearised(first), linearised(second)];
  if (one === undefined || other === undefined) return basis;
  const value = one.ratio - other.ratio;
  const informed = one.residuals.filter((_, row) => first.denominators[row] !== 0 || second.denominators[row] !== 0).length;
  if (informed < 2) return { value, ...basis };
  const differences = one.residuals.map((residual, row) => residual - other.residuals[row]);
  const squares = sum(differences.map((difference) => difference * difference));
  const standardError = Math.sqrt((squares * informed) / (informed - 1));
  const isCertain = standardError <= ROUNDING * Math.max(Math.abs(one.ratio), Math.abs(other.ratio));
  const reach = isCertain && kind === "share" ? blakerInterval(0, informed, level).upper : studentQuantile(0.5 + level / 2, informed - 1) * standardError;
  const [lower, upper] = [value - reach, value + reach];
  return kind === "share" ? { value, lower: Math.max(-1, lower), upper: Math.min(1, upper), ...basis } : { value, lower, upper, ...basis };
}

/** The ratio and what each replication adds to its error; absent without units. */
function linearised({ numerators, denominators }: RatioColumns): { readonly ratio: number; readonly residuals: number[] } | undefined {
  const tops = Array.from(numerators);
  const bottoms = Array.from(denominators);
  const units = sum(bottoms);
  if (units === 0) return undefined;
  const ratio = sum(tops) / units;
  return { ratio, residuals: tops.map((top, row) => (top - ratio * bottoms[row]) / units) };
}
