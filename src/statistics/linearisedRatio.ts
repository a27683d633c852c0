import { sum } from "simple-statistics";

/** Numerators and denominators of a ratio, one pair each replication. */
export interface RatioColumns {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
}

/**
 * A ratio Σ numerators ÷ Σ denominators and what each replication adds to its error, (numerator − ratio × denominator) ÷ Σ denominators: their sum is 0. Undefined without units.
 * Source: W. G. Cochran, Sampling Techniques (1977), §6.3.
 */
export function linearisedRatio({ numerators, denominators }: RatioColumns): { readonly ratio: number; readonly residuals: readonly number[] } | undefined {
  const tops = Array.from(numerators);
  const bottoms = Array.from(denominators);
  const units = sum(bottoms);
  if (units === 0) return undefined;
  const ratio = sum(tops) / units;
  return { ratio, residuals: tops.map((top, row) => (top - ratio * bottoms[row]) / units) };
}
