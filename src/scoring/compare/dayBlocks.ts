/** What parts counted on which days. */
export interface BlockedPart {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  /** Which day each of them is of. */
  readonly days: readonly number[];
}

/** Parts compared within days. */
export interface DayBlocks {
  /** By part, what its rate lies above the mean of all on the same days; weighted by units they sum to 0. */
  readonly effects: readonly number[];
  /** Square sum of the effects, and what is left within parts and days, with its degrees of freedom. */
  readonly squaresBetween: number;
  readonly squaresWithin: number;
  readonly freedom: number;
  /** By how much the variance between parts adds to `squaresBetween`. */
  readonly weight: number;
  /** Variances of the effects and of the difference of two, in units of the variance of a rate of one unit. */
  readonly variances: readonly number[];
  readonly varianceOfDifference: (a: number, b: number) => number;
}

/** Beyond so many parts the equations take too long. */
const MOST_PARTS = 150;

/**
 * Rates of parts that share days, cleared of what the days do to all of them: least squares for rate = mean + part + day, weighted by units. With C = diag(n_a) − Σ_d n_ad n_bd ÷ n_d and
 * Q_a = Σ_d n_ad (rate_ad − rate_d) the effects solve C·effect = Q; effect·Q is their square sum. Undefined where days do not link all parts, so that a part cannot be told from its
 * days, or too few are shared. Cost: third power of the parts.
 * Source: H. Scheffé, The Analysis of Variance (1959), §4.4; C. R. Henderson, Biometrics 9 (1953) 226, method 3.
 */
export function dayBlocks(parts: readonly BlockedPart[]): DayBlocks | undefined {
  const count = parts.length;
  if (count < 2 || count > MOST_PARTS) return undefined;
  const cells = new Map<number, { part: number; numerator: number; units: number }[]>();
  parts.forEach(({ numerators, denominators, days }, part) => days.forEach((day, index) => {
    if (denominators[index] === 0) return;
    const its = cells.get(day) ?? [];
    its.push({ part, numerator: numerators[index], units: denominators[index] });
    cells.set(day, its);
  }));
  const matrix = new Float64Array(count * count);
  const right = new Float64Array(count);
  let squares = 0;
  let observed = 0;
  for (const cell of cells.values()) {
    const units = cell.reduce((sum, its) => sum + its.units, 0);
    const rate = cell.reduce((sum, { numerator }) => sum + numerator, 0) / units;
    for (const a of cell) {
      observed++;
      squares += (a.numerator - a.units * rate) ** 2 / a.units;
      right[a.part] += a.numerator - a.units * rate;
      matrix[a.part * count + a.part] += a.units;
      for (const b of cell) matrix[a.part * count + b.part] -= (a.units * b.units) / units;
    }
  }
  const freedom = observed - count - cells.size + 1;
  const trace = right.reduce((sum, _, part) => sum + matrix[part * count + part], 0);
  if (freedom < 1 || !isLinked(count, [...cells.values()].map((cell) => cell.map(({ part }) => part)))) return undefined;
  // Sums of effects are not told; any definite value for them gives the same contrasts.
  const inverse = inverseOf(matrix.map((value) => value + trace / count ** 2), count);
  const raw = Array.from(right, (_, a) => right.reduce((sum, value, b) => sum + inverse[a * count + b] * value, 0));
  const units = parts.map(({ denominators }) => denominators.reduce((sum, value) => sum + value, 0));
  const total = units.reduce((sum, value) => sum + value, 0);
  const centre = raw.reduce((sum, effect, part) => sum + effect * units[part], 0) / total;
  const at = (a: number, b: number): number => inverse[a * count + b];
  const ofMean = units.map((_, a) => units.reduce((sum, value, b) => sum + (at(a, b) * value) / total, 0));
  const varianceOfMean = units.reduce((sum, value, part) => sum + (ofMean[part] * value) / total, 0);
  const squaresBetween = raw.reduce((sum, effect, part) => sum + effect * right[part], 0);
  return {
    effects: raw.map((effect) => effect - centre), squaresBetween, squaresWithin: Math.max(0, squares - squaresBetween), freedom, weight: trace,
    variances: units.map((_, part) => at(part, part) - 2 * ofMean[part] + varianceOfMean),
    varianceOfDifference: (a, b) => at(a, a) - 2 * at(a, b) + at(b, b),
  };
}

/** Whether one comes from every part to every other by days that they share. */
function isLinked(count: number, days: readonly (readonly number[])[]): boolean {
  const group = Array.from({ length: count }, (_, part) => part);
  const rootOf = (part: number): number => {
    let root = part;
    while (group[root] !== root) root = group[root];
    return root;
  };
  for (const [first, ...others] of days) for (const other of others) group[rootOf(other)] = rootOf(first);
  return group.every((_, part) => rootOf(part) === rootOf(0));
}

/** Of a positive definite matrix, row by row, by elimination (Gauss and Jordan). */
function inverseOf(matrix: Float64Array, count: number): Float64Array {
  const left = matrix.slice();
  const inverse = new Float64Array(count * count);
  for (let part = 0; part < count; part++) inverse[part * count + part] = 1;
  for (let pivot = 0; pivot < count; pivot++) {
    const scale = left[pivot * count + pivot];
    for (let column = 0; column < count; column++) {
      left[pivot * count + column] /= scale;
      inverse[pivot * count + column] /= scale;
    }
    for (let row = 0; row < count; row++) {
      const factor = row === pivot ? 0 : left[row * count + pivot];
      if (factor === 0) continue;
      for (let column = 0; column < count; column++) {
        left[row * count + column] -= factor * left[pivot * count + column];
        inverse[row * count + column] -= factor * inverse[pivot * count + column];
      }
    }
  }
  return inverse;
}
