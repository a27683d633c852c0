/** Lower factor L of a symmetric positive definite matrix A = L·Lᵀ; undefined where it is not (to 12 digits) positive definite. Cost: n³ / 6. */
export function choleskyFactor(matrix: readonly (readonly number[])[]): readonly Float64Array[] | undefined {
  const factor = matrix.map(() => new Float64Array(matrix.length));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      if (i > j) factor[i][j] = rest / factor[j][j];
      else if (rest > 1e-12 * Math.abs(matrix[i][i])) factor[i][i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return factor;
}

/** The z with L·z = b. */
export function forwardSolved(factor: readonly Float64Array[], b: ArrayLike<number>): Float64Array {
  const z = Float64Array.from(b);
  for (let i = 0; i < z.length; i++) {
    for (let k = 0; k < i; k++) z[i] -= factor[i][k] * z[k];
    z[i] /= factor[i][i];
  }
  return z;
}

/** The x with L·Lᵀ·x = b. */
export function choleskySolved(factor: readonly Float64Array[], b: ArrayLike<number>): Float64Array {
  const x = forwardSolved(factor, b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] -= factor[k][i] * x[k];
    x[i] /= factor[i][i];
  }
  return x;
}
