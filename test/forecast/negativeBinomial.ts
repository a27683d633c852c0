import { logGamma } from "../../src/random/logGamma.ts";

/** Probability of n under a Poisson law whose mean is gamma with this mean and cv. */
export function negativeBinomialProbability(mean: number, cv: number, n: number): number {
  if (cv === 0) return Math.exp(n * Math.log(mean) - mean - logGamma(n + 1));
  const shape = 1 / (cv * cv);
  const odds = mean / (mean + shape);
  return Math.exp(logGamma(n + shape) - logGamma(n + 1) - logGamma(shape) + n * Math.log(odds) + shape * Math.log1p(-odds));
}

/** Smallest n with at least the probability p of no more. */
export function negativeBinomialQuantile(mean: number, cv: number, p: number): number {
  let sum = 0;
  for (let n = 0; ; n++) {
    sum += negativeBinomialProbability(mean, cv, n);
    if (sum >= p) return n;
  }
}
