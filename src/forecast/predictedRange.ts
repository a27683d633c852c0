/** What one more replication would show: it lies below `p05`, `p50` and `p95` with these probabilities. */
export interface PredictedRange {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

/**
 * Range of a sample of at least one value. Quantiles at the positions p·(n + 1), between which one more value of the same law lies with the very probability, however few there
 * are; outside of the sample its ends. Source: R. J. Hyndman, Y. Fan, Sample Quantiles in Statistical Packages (1996), type 6.
 */
export function ranged(values: Float64Array): PredictedRange {
  const sorted = values.toSorted();
  const at = (p: number): number => {
    const position = p * (sorted.length + 1) - 1;
    const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(position)));
    const above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + Math.min(1, Math.max(0, position - below)) * (sorted[above] - sorted[below]);
  };
  return { p05: at(0.05), p50: at(0.5), p95: at(0.95), mean: values.reduce((sum, value) => sum + value, 0) / values.length };
}
