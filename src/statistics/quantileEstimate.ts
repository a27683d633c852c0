import type { Estimate } from "./estimate.ts";
import { quantile } from "./quantile.ts";
import { ranksBelow } from "./ranksBelow.ts";

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
