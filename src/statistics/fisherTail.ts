import { exponential } from "../random/exponential.ts";
import { logGamma } from "../random/logGamma.ts";
import { logarithm } from "../random/logarithm.ts";
import { betaFraction } from "./betaFraction.ts";

/**
 * P(F > f) of Fisher's variance ratio with `above` and `below` degrees of freedom (≥ 1 each), f ≥ 0: the chance that mere luck gives so large a ratio.
 * Relative error below 1e-9. Source: Abramowitz & Stegun 26.6.2 and 26.5.8.
 */
export function fisherTail(f: number, above: number, below: number): number {
  if (f <= 0) return 1;
  const whole = below + above * f;
  const [a, b] = [below / 2, above / 2];
  const [x, rest] = [below / whole, (above * f) / whole];
  const kernel = exponential(logGamma(a + b) - logGamma(a) - logGamma(b) + a * logarithm(x) + b * logarithm(rest));
  return x < (a + 1) / (a + b + 2) ? (kernel * betaFraction(a, b, x)) / a : 1 - (kernel * betaFraction(b, a, rest)) / b;
}
