import { sum } from "simple-statistics";
import { exponential } from "../random/exponential.ts";
import { amountLimits } from "./amountLimits.ts";
import { blakerInterval } from "./blakerInterval.ts";
import type { Estimate } from "./estimate.ts";
import { studentQuantile } from "./studentQuantile.ts";

/** A share lies in [0, 1], part of its denominator; any other ratio (seconds a message, orders a conversation) is an amount: never negative, without an upper bound. */
export type RatioKind = "share" | "any";

/** A standard error below this part of the value is rounding. */
const ROUNDING = 1e-13;

/**
 * R = Σ numerators ÷ Σ denominators over replications, one pair each, with an interval by the delta method: the residuals
 * numerator − R·denominator, n − 1, and Student's quantile. That of a share is drawn on the scale of its log-odds and so within (0, 1): its misses come
 * in a few bad days, hence the truth lies further below a high rate than above it, and R ± reach would hold it too seldom (by 1 to 2 points of 95 % with
 * 30 replications).
 *
 * - Replications without units (denominator 0) bear no information on R and do not count in n, though they do in `replications`.
 * - Σ denominators = 0: no value. A single replication with units: a value without limits.
 * - Residuals all zero (every unit hit, or none, or one and the same rate everywhere): the method would claim certainty. Units of one
 *   replication are not independent — a bad evening spoils hundreds together — so only the replications count: of n that look the same, a share
 *   up to Blaker's limit of 0 in n may look otherwise, at worst wholly missed or wholly hit. All hits in 400 replications give [0.9911, 1].
 *   A ratio that is no share gets an interval of no width, as a mean does.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977), §6.3; A. M. Law, Simulation Modeling and Analysis, §9.4; log-odds: E. L. Korn, B. I. Graubard,
 * Confidence intervals for proportions with small expected number of positive counts, Survey Methodology 24 (1998) 193.
 */
export function ratioEstimate(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  level: number,
  kind: RatioKind = "share",
): Estimate {
  const tops = Array.from(numerators);
  const bottoms = Array.from(denominators);
  const basis = { level, replications: bottoms.length, method: "ratio" } as const;
  const units = sum(bottoms);
  if (units === 0) return basis;
  const value = sum(tops) / units;
  const informed = bottoms.filter((bottom) => bottom !== 0).length;
  if (informed < 2) return { value, ...basis };
  const squares = sum(tops.map((top, i) => square(top - value * bottoms[i])));
  const standardError = Math.sqrt((squares * informed) / (informed - 1)) / units;
  if (kind === "share" && standardError <= ROUNDING * value) {
    const otherwise = blakerInterval(0, informed, level).upper;
    return { value, lower: value * (1 - otherwise), upper: value + (1 - value) * otherwise, ...basis };
  }
  const reach = studentQuantile(0.5 + level / 2, informed - 1) * standardError;
  if (kind === "any") return { value, ...amountLimits(value, reach), ...basis };
  const logReach = reach / (value * (1 - value));
  return { value, lower: moved(value, -logReach), upper: moved(value, logReach), ...basis };
}

/** The share whose log-odds lie so far from this one's, a share in (0, 1). */
function moved(share: number, logOdds: number): number {
  return 1 / (1 + ((1 - share) / share) * exponential(-logOdds));
}

function square(x: number): number {
  return x * x;
}
