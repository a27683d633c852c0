import { exponential } from "../random/exponential.ts";
import { logGamma } from "../random/logGamma.ts";
import { logarithm, logarithmOfComplement } from "../random/logarithm.ts";
import type { Estimate } from "./estimate.ts";
import { quantile } from "./quantile.ts";

/**
 * The p-quantile, 0 < p < 1, of a value of which each replication gives one, with an interval between two of the values: from rank l to rank u, of
 * which each misses with at most half of what the level leaves. It asks nothing of the value's law; where that is continuous the interval
 * holds the quantile with probability P(l ≤ K < u), K binomial (n, p), which is the level or more.
 *
 * - A limit is absent where the replications are too few for it: below the 5 % quantile no value of 30 lies often enough.
 * - No replications: no value.
 *
 * Source: H. A. David, H. N. Nagaraja, Order Statistics (2003), §7.1.
 */
export function quantileEstimate(values: ArrayLike<number>, p: number, level: number): Estimate {
  const replications = values.length;
  const basis = { level, replications, method: "quantile" } as const;
  if (replications === 0) return basis;
  const sorted = Float64Array.from(values).sort();
  const miss = (1 - level) / 2;
  const below = ranksBelow(replications, p, miss);
  const above = ranksBelow(replications, 1 - p, miss);
  return {
    value: quantile(sorted, p),
    ...(below === 0 ? {} : { lower: sorted[below - 1] }),
    ...(above === 0 ? {} : { upper: sorted[replications - above] }),
    ...basis,
  };
}

/** Standard deviations below the mean beyond which a binomial variate is not looked for: the probability is below 1e-20. */
const FAR = 12;

/** The largest l with P(K < l) ≤ miss, K binomial (n, p): term by term from where they begin to count. */
function ranksBelow(n: number, p: number, miss: number): number {
  const start = Math.max(0, Math.floor(n * p - FAR * (Math.sqrt(n * p * (1 - p)) + 1)));
  const logWays = logGamma(n + 1) - logGamma(start + 1) - logGamma(n - start + 1);
  let term = exponential(logWays + start * logarithm(p) + (n - start) * logarithmOfComplement(p));
  let reached = term;
  let k = start;
  while (reached <= miss) {
    term *= ((n - k) * p) / ((k + 1) * (1 - p));
    k += 1;
    reached += term;
  }
  return k;
}
