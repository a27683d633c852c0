import { QUARTERS_PER_DAY } from "../../time/units.ts";

/** What the counts of quarter-hours are compared with. */
export interface QuarterResiduals {
  readonly days: number;
  /** By cell: what was expected of a day with that many; 0 where the cell is not in use. */
  readonly means: Float64Array;
  /** By cell: counted minus expected, made up for the expectation's having been fitted to it. */
  readonly residuals: Float64Array;
  /** Which part of the days the fitted means leave over. */
  readonly freeShare: number;
}

/** Variance of the day's level around the one that was fitted to it: so large that nothing of the level is used. */
const DIFFUSE = 100;

/**
 * Logarithm of the Gaussian quasi-likelihood of what quarter-hours differ from their means m, whatever the day's level: times 1 + x of the quarter-hour (variance `square`;
 * correlation `step`ᵏ at a distance of k), times Poisson noise of variance m. Only these first two moments must hold for what maximises it to be right.
 * Cost: linear in the cells (Kalman's filter with the state b, x; b is the level).
 */
export function quarterLikelihood({ days, means, residuals, freeShare }: QuarterResiduals, square: number, step: number): number {
  let sum = 0;
  for (let day = 0; day < days; day++) {
    let [b, x] = [0, 0];
    let [bb, bx, xx] = [DIFFUSE, 0, square];
    for (let cell = day * QUARTERS_PER_DAY; cell < (day + 1) * QUARTERS_PER_DAY; cell++) {
      x *= step;
      bx *= step;
      xx = step * step * xx + (1 - step * step) * square;
      const mean = means[cell];
      if (mean === 0) continue;
      const surprise = residuals[cell] - mean * (b + x);
      const [withB, withX] = [mean * (bb + bx), mean * (bx + xx)];
      const variance = mean * (withB + withX) + mean;
      sum -= Math.log(variance) + (surprise * surprise) / variance;
      const [gainB, gainX] = [withB / variance, withX / variance];
      b += gainB * surprise;
      x += gainX * surprise;
      bb -= gainB * withB;
      bx -= gainB * withX;
      xx -= gainX * withX;
    }
  }
  return (freeShare * sum) / 2;
}
