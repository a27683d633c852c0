/** How often each count was seen. */
export interface CountCells {
  /** Ascending, whole, ≥ 1. */
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  readonly n: number;
  readonly mean: number;
  readonly cv: number;
}

/** How often each count ≥ 1 of `values` was seen, each as often as its weight (1 where absent). Cost: linear. */
export function countCells(values: ArrayLike<number>, weights?: Float64Array): CountCells {
  let most = 0;
  for (let row = 0; row < values.length; row++) if (values[row] > most) most = values[row];
  const seen = new Float64Array(most + 1);
  for (let row = 0; row < values.length; row++) seen[values[row]] += weights === undefined ? 1 : weights[row];
  const counts = Array.from(seen.keys()).filter((count) => seen[count] > 0);
  const shares = counts.map((count) => seen[count]);
  const n = shares.reduce((sum, share) => sum + share, 0);
  const mean = counts.reduce((sum, count, i) => sum + count * shares[i], 0) / n;
  const variance = counts.reduce((sum, count, i) => sum + shares[i] * (count - mean) ** 2, 0) / n;
  return { counts, weights: shares, n, mean, cv: Math.sqrt(variance) / mean };
}
