import { studentQuantile } from "../../src/statistics/studentQuantile.ts";

/** A quantity by replication whose mean is known: what came to the desk, not what the desk made of it. */
export interface Control {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
}

export interface Controlled {
  readonly value: number;
  readonly half: number;
}

/**
 * Σ numerators ÷ Σ denominators over replications, mended by how far the controls lie from their means, with the half-width of its interval.
 * The linearised residuals (numerator − R·denominator) ÷ mean denominator are regressed on the controls' deviations; the intercept is
 * what is left to add to R, and its standard error that of the estimate, n − 1 − controls degrees of freedom. A control that
 * does not vary is left out.
 * Source: S. S. Lavenberg, P. D. Welch, A perspective on the use of control variables, Management Science 27 (1981) 322.
 */
export function controlledRatio(numerators: ArrayLike<number>, denominators: ArrayLike<number>, controls: readonly Control[], level: number): Controlled {
  const n = numerators.length;
  const units = meanOf(denominators);
  const ratio = meanOf(numerators) / units;
  const residuals = Array.from(numerators, (top, row) => (top - ratio * denominators[row]) / units);
  const deviations = controls.map(({ values, mean }) => values.map((value) => value / mean - 1)).filter((some) => some.some((value) => value !== some[0]));
  const means = deviations.map(meanOf);
  const centred = deviations.map((some, control) => some.map((value) => value - means[control]));
  const products = centred.map((left) => centred.map((right) => dot(left, right)));
  const slopes = solved(products, centred.map((some) => dot(some, residuals)));
  const rest = residuals.map((residual, row) => residual - centred.reduce((sum, some, control) => sum + slopes[control] * some[row], 0));
  const freedom = n - 1 - centred.length;
  const leverage = 1 / n + dot(means, solved(products, means));
  const standardError = Math.sqrt((dot(rest, rest) / freedom) * leverage);
  return { value: ratio - dot(slopes, means), half: studentQuantile(0.5 + level / 2, freedom) * standardError };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row];
  return sum / values.length;
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
}

/** x of A·x = b for a symmetric positive A, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row][pivot] / rows[pivot][pivot];
      for (let column = pivot; column <= size; column++) rows[row][column] -= factor * rows[pivot][column];
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = x.reduce((sum, value, column) => (column > row ? sum + rows[row][column] * value : sum), 0);
    x[row] = (rows[row][size] - known) / rows[row][row];
  }
  return x;
}
