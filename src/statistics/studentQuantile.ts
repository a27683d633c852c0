import { bracketedRoot } from "../random/bracketedRoot.ts";
import { exponential } from "../random/exponential.ts";
import { logGamma } from "../random/logGamma.ts";
import { logarithm, logarithmOfComplement } from "../random/logarithm.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import { betaFraction } from "./betaFraction.ts";

/**
 * The t below which Student's variate with df ≥ 1 degrees of freedom falls with probability p in (0, 1).
 * Relative error below 1e-9; the same bits in every JavaScript engine. Root of the upper tail, which is half an incomplete beta function.
 * Source: Abramowitz & Stegun 26.7.1 and 26.5.27.
 */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  const goal = 1 - p;
  // Student's tails are heavier than the normal ones, so the normal quantile is too low.
  const low = normalQuantile(p);
  let high = 2 * low;
  while (upperTail(high, df) > goal) high *= 2;
  return bracketedRoot((t) => logarithm(goal / upperTail(t, df)), low, high);
}

/** P(T > t) for t > 0. */
function upperTail(t: number, df: number): number {
  const whole = df + t * t;
  const x = df / whole;
  const rest = (t * t) / whole;
  const a = df / 2;
  const logX = x < 0.5 ? logarithm(x) : logarithmOfComplement(rest);
  // Γ(a + ½) / (Γ(a) Γ(½)) · x^a · √(1 − x)
  const kernel = exponential(logGamma(a + 0.5) - logGamma(a) - logGamma(0.5) + a * logX + 0.5 * logarithm(rest));
  return x < (a + 1) / (a + 2.5)
    ? (0.5 * kernel * betaFraction(a, 0.5, x)) / a
    : 0.5 - kernel * betaFraction(0.5, a, rest);
}
