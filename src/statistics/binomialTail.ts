import { exponential } from "../random/exponential.ts";
import { logGamma } from "../random/logGamma.ts";
import { logarithm, logarithmOfComplement } from "../random/logarithm.ts";

/** A term below this part of the sum ends it. */
const NEGLIGIBLE = 1e-17;

/**
 * P(K ≥ k), K binomial (n, p), p in [0, 1]. The tail that lies beyond the mean is summed, largest term first, so that a small probability keeps
 * its digits: relative error about n · 1e-14, the same bits in every JavaScript engine. Cost: terms over a few standard deviations.
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p === 0) return 0;
  if (k <= n * p) return 1 - binomialTail(n - k + 1, n, 1 - p);
  let term = binomialTerm(k, n, p);
  let tail = term;
  const odds = p / (1 - p);
  for (let j = k; j < n && term > NEGLIGIBLE * tail; j++) {
    term *= ((n - j) / (j + 1)) * odds;
    tail += term;
  }
  return tail;
}

/** P(K = k), K binomial (n, p), 0 < p < 1. */
export function binomialTerm(k: number, n: number, p: number): number {
  const logWays = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return exponential(logWays + k * logarithm(p) + (n - k) * logarithmOfComplement(p));
}
