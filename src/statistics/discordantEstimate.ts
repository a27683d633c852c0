import { bracketedRoot } from "../random/bracketedRoot.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import type { Estimate } from "./estimate.ts";

/**
 * p − q, where p is the probability that of a pair only the first succeeds and q that only the second does: the difference of two probabilities whose
 * trials are pairs. Of n pairs `first` showed the one and `second` the other; those that agree speak for neither.
 *
 * The interval holds the differences that a score test does not refuse, where the variance is that under the difference tested and not the observed one:
 * so it is never of no width and never beyond [−1, 1], and holds also with few pairs that differ. Nothing that differs in 400 pairs gives ± 0.95 points.
 * Of the two taken the other way round it is the same with the other sign, to the last bit. No pairs: no value.
 *
 * Source: T. Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design, Statistics in Medicine 17 (1998) 891.
 */
export function discordantEstimate(first: number, second: number, n: number, level: number): Estimate {
  const basis = { level, replications: n, method: "paired" } as const;
  if (n === 0) return basis;
  return { value: (first - second) / n, lower: -upperLimit(second, first, n, level), upper: upperLimit(first, second, n, level), ...basis };
}

/** From the observed difference on, of no width itself where all pairs are alike, to the whole. */
const INSIDE = 1e-12;

function upperLimit(first: number, second: number, n: number, level: number): number {
  const z = normalQuantile(0.5 + level / 2);
  const observed = (first - second) / n;
  const excess = (difference: number): number => {
    const variance = Math.max(0, 2 * likeliestSecond(first, second, n, difference) + difference * (1 - difference));
    return n * difference - (first - second) - z * Math.sqrt(n * variance);
  };
  return bracketedRoot(excess, observed + (1 - observed) * INSIDE, 1);
}

/** The likeliest q where p − q is the difference: the larger root of 2n·q² + b·q − second·difference·(1 − difference). */
function likeliestSecond(first: number, second: number, n: number, difference: number): number {
  const b = (2 * n - first + second) * difference - first - second;
  const c = -second * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
  return b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
}
