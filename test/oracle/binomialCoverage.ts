/** The interval that goes with so many successes in so many trials. */
export type BinomialInterval = (successes: number, n: number) => { readonly lower: number; readonly upper: number };

/** Probability that the interval holds p, where n independent trials come true with probability p each: what small numbers leave of its level. */
export function binomialCoverage(n: number, p: number, interval: BinomialInterval): number {
  let held = 0;
  binomialWeights(n, p).forEach((weight, successes) => {
    const { lower, upper } = interval(successes, n);
    if (lower <= p && p <= upper) held += weight;
  });
  return held;
}

/** P(K = k), K binomial (n, p), k from 0 to n. */
export function binomialWeights(n: number, p: number): number[] {
  // From the likeliest count to both sides, so that no term that counts is lost.
  const top = Math.floor((n + 1) * p);
  const weights = new Array<number>(n + 1).fill(0);
  weights[top] = 1;
  for (let k = top; k > 0; k--) weights[k - 1] = (weights[k] * k * (1 - p)) / ((n - k + 1) * p);
  for (let k = top; k < n; k++) weights[k + 1] = (weights[k] * (n - k) * p) / ((k + 1) * (1 - p));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
