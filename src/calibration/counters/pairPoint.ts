import type { Pair } from "./counterCalibration.ts";

/** What playing the desk with one pair showed, on the figures' scales. */
export interface PairPoint extends Pair {
  /** By statistic. */
  readonly means: readonly number[];
  readonly sds: readonly number[];
  /** Correlations of the statistics over replications. */
  readonly correlations: readonly (readonly number[])[];
  readonly replications: number;
}

/** A rectangle of pairs. */
export interface PairBox {
  readonly handle: readonly [least: number, most: number];
  readonly shrinkage: readonly [least: number, most: number];
}

/** Where the handling time and the shrinkage of a desk may lie. Source: domain §3, wider than its ranges. */
export const WHOLE_BOX: PairBox = { handle: [5, 120], shrinkage: [0, 0.5] };

/** Pairs at even steps over the box, its corners among them: of the handling time on the logarithmic scale. Shrinkage runs fastest. */
export function gridOf({ handle, shrinkage }: PairBox, handles: number, shrinkages: number): Pair[] {
  return Array.from({ length: handles * shrinkages }, (_, at) => ({
    handle: handle[0] * (handle[1] / handle[0]) ** (Math.floor(at / shrinkages) / (handles - 1)),
    shrinkage: shrinkage[0] + ((shrinkage[1] - shrinkage[0]) * (at % shrinkages)) / (shrinkages - 1),
  }));
}

/** A point from its statistics, one row a replication. */
export function pairPoint(pair: Pair, rows: readonly (readonly number[])[]): PairPoint {
  const size = rows[0].length;
  const n = rows.length;
  const means = Array.from({ length: size }, (_, k) => rows.reduce((sum, row) => sum + row[k], 0) / n);
  const product = (i: number, j: number): number => rows.reduce((sum, row) => sum + (row[i] - means[i]) * (row[j] - means[j]), 0) / (n - 1);
  const sds = means.map((_, k) => Math.sqrt(product(k, k)));
  const correlations = means.map((_, i) => means.map((__, j) => (i === j ? 1 : sds[i] * sds[j] === 0 ? 0 : product(i, j) / (sds[i] * sds[j]))));
  return { ...pair, means, sds, correlations, replications: n };
}
