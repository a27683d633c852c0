import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";

/** What one more replication would show: it lies below `p05`, `p50` and `p95` with these probabilities. */
export interface PredictedRange {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

/** Range of a sample of at least one value. */
export function ranged(values: Float64Array): PredictedRange {
  const sorted = values.toSorted();
  const [p05, p50, p95] = [0.05, 0.5, 0.95].map((p) => predictiveQuantile(sorted, p));
  return { p05, p50, p95, mean: values.reduce((sum, value) => sum + value, 0) / values.length };
}
