import { choleskyFactor, choleskySolved } from "./cholesky.ts";

/** Of what is nearly a sum of other terms as little is taken as this share of its square. */
const RIDGE = 1e-9;

/**
 * Coefficients b that make Σ weight·(y − terms·b)² least; terms of which the rows cannot tell apart share. Rows of `terms` have one length.
 * Cost: rows × terms².
 */
export function weightedRegression(terms: readonly (readonly number[])[], y: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const size = terms[0].length;
  const normal = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const right = new Float64Array(size);
  terms.forEach((row, at) => {
    for (let i = 0; i < size; i++) {
      right[i] += weights[at] * row[i] * y[at];
      for (let j = 0; j < size; j++) normal[i][j] += weights[at] * row[i] * row[j];
    }
  });
  const largest = normal.reduce((most, row, i) => Math.max(most, row[i]), 0);
  for (let ridge = RIDGE; ; ridge *= 100) {
    const factor = choleskyFactor(normal.map((row, i) => row.map((value, j) => (i === j ? value + ridge * largest : value))));
    if (factor !== undefined) return choleskySolved(factor, right);
  }
}
