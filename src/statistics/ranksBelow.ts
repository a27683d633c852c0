import { binomialTerm } from "./binomialTail.ts";

/** Standard deviations below the mean beyond which a binomial variate is not looked for: the probability is below 1e-20. */
const FAR = 12;

/** The largest l with P(K < l) ≤ miss, K binomial (n, p), 0 < p < 1: term by term from where they begin to count. */
export function ranksBelow(n: number, p: number, miss: number): number {
  const start = Math.max(0, Math.floor(n * p - FAR * (Math.sqrt(n * p * (1 - p)) + 1)));
  let term = binomialTerm(start, n, p);
  let reached = term;
  let k = start;
  while (reached <= miss) {
    term *= ((n - k) * p) / ((k + 1) * (1 - p));
    k += 1;
    reached += term;
  }
  return k;
}
