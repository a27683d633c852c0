import { gammaQuantile } from "../../random/gammaQuantile.ts";
import { normalDistribution } from "../../random/normalDistribution.ts";

/** Terms of the expansion; the rest is below 1e-3 of the correlation for cv ≤ 2. */
const TERMS = 12;
const REACH = 8;
const POINTS = 320;

/**
 * The correlation of gamma factors with this cv as a function of that of the normal variates they are made of, both in [0, 1]; and the way back.
 * The gamma factor as a function of its normal variate is expanded in Hermite polynomials; the squares of the coefficients are those of the powers of the correlation.
 * Source: Mehler's formula; M. C. Cario, B. L. Nelson, Operations Research Letters 19 (1996) 51. Cost: some hundred gamma quantiles.
 */
export function copulaCorrelation(cv: number): { of: (normal: number) => number; from: (gamma: number) => number } {
  const parts = cv < 0.01 ? [1] : hermiteParts(cv);
  const of = (normal: number): number => parts.reduceRight((sum, part) => (sum + part) * normal, 0);
  const from = (gamma: number): number => {
    let [low, high] = [0, 1];
    if (gamma >= of(1)) return 1;
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (of(middle) < gamma) low = middle;
      else high = middle;
    }
    return low;
  };
  return { of, from };
}

/** Which part of the factor's variance belongs to the first, second … polynomial; their sum 1. */
function hermiteParts(cv: number): number[] {
  const coefficients = new Float64Array(TERMS + 1);
  const width = (2 * REACH) / POINTS;
  for (let i = 0; i <= POINTS; i++) {
    const z = i * width - REACH;
    const weight = gammaQuantile(normalDistribution(z), 1, cv) * Math.exp((-z * z) / 2) * width / Math.sqrt(2 * Math.PI);
    // Polynomials divided by √k!, by their recurrence.
    let [before, here] = [0, 1];
    for (let k = 0; k <= TERMS; k++) {
      coefficients[k] += weight * here;
      [before, here] = [here, (z * here - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
    }
  }
  const squares = [...coefficients].slice(1).map((coefficient) => coefficient * coefficient);
  const total = squares.reduce((sum, square) => sum + square, 0);
  return squares.map((square) => square / total);
}
