import { gammaTails } from "../random/gammaTails.ts";
import { incompleteBeta } from "./incompleteBeta.ts";

/** Squared cv of the mean below which it is as good as fixed. */
const FIXED = 1e-9;

/**
 * P(N ≥ count) of a Poisson number whose mean is itself gamma, with this mean and squared coefficient of variation: a negative binomial one. `count` is a whole number.
 * Source: N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions (2005) §5.6 and §4.2.
 */
export function negativeBinomialTail(count: number, mean: number, square: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  if (square < FIXED) return gammaTails(count, mean).below;
  const grown = mean * square;
  return incompleteBeta(count, 1 / square, grown / (1 + grown));
}
