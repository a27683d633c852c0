import { incompleteBeta } from "./incompleteBeta.ts";
import type { PairedDifference } from "./pairedDifference.ts";

/**
 * How certain it is that a true difference lies above 0: one minus the probability with which chance alone, were the truth 0, would show as much or more
 * (one-sided test by Student's distribution). ½ where nothing speaks for either side; of the difference the other way round what is left to 1. It is a level of confidence: to who knew nothing
 * of the difference and its spread beforehand (flat prior of the one and of the other's logarithm) it is also the probability that the true difference lies above 0. It is not how often a
 * single replication's does.
 *
 * - A single informed pair tells nothing: undefined.
 * - All pairs show one and the same difference: of n coins that fall alike, 1 − 2⁻ⁿ (sign test).
 *
 * Source: Abramowitz & Stegun 26.7.1; A. Gelman et al., Bayesian Data Analysis (2013), §3.2.
 */
export function certaintyAbove({ value, standardError, informed, isConstant }: PairedDifference): number | undefined {
  if (informed < 2) return undefined;
  if (value === 0) return 0.5;
  const tail = isConstant ? 2 ** -informed : upperTail(Math.abs(value) / standardError, informed - 1);
  return value > 0 ? 1 - tail : tail;
}

/** Of Student's variate, t > 0. */
function upperTail(t: number, df: number): number {
  return 0.5 * incompleteBeta(df / 2, 0.5, df / (df + t * t));
}
