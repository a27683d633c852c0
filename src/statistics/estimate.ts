/** An estimate with what it rests on. `value` and the limits are absent where there is nothing to estimate. Source: contract §5. */
export interface Estimate {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Confidence level of [lower, upper]. */
  readonly level: number;
  /** Replications behind it. */
  readonly replications: number;
  readonly method: "ratio" | "blaker" | "mean" | "quantile" | "paired";
}

/** Half the width of an estimate's interval; absent where it has no limits: nothing to estimate, or a single replication. */
export function halfWidth(estimate: Estimate): number | undefined {
  const { lower, upper } = estimate;
  return lower === undefined || upper === undefined ? undefined : (upper - lower) / 2;
}
