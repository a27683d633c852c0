import { studentQuantile } from "../../statistics/studentQuantile.ts";
import type { Ranged } from "../fit.ts";
import { UPPER_LIMIT } from "../limitReach.ts";
import { ranged } from "./ranged.ts";
import type { TimeCells } from "./timeCells.ts";

/** Mean and cv of the times themselves, with limits by their moments on the logarithmic scale. Only where nothing is censored. */
export function momentRanges(cells: TimeCells): { readonly mean: Ranged; readonly cv: Ranged } {
  const reach = studentQuantile(UPPER_LIMIT, Math.max(1, cells.n - 1)) / Math.sqrt(cells.n);
  return { mean: ranged(cells.mean, reach * cells.cv), cv: ranged(cells.cv, reach * Math.sqrt(logCvVariance(cells))) };
}

/** n times the variance of log cv: (μ₄/σ⁴ − 1)/4 − μ₃/(σ²m) + σ²/m². Source: H. Cramér, Mathematical Methods of Statistics (1946), §27.7. */
function logCvVariance(cells: TimeCells): number {
  const deviation = cells.cv * cells.mean;
  let [third, fourth] = [0, 0];
  for (let cell = 0; cell < cells.count; cell++) {
    const z = (valueAt(cells, cell) - cells.mean) / deviation;
    third += (cells.weight[cell] * z ** 3) / cells.n;
    fourth += (cells.weight[cell] * z ** 4) / cells.n;
  }
  return Math.max(0, (fourth - 1) / 4 - third * cells.cv + cells.cv ** 2);
}

/** A cell's time; 0 where it begins there. */
export function valueAt(cells: TimeCells, cell: number): number {
  return cells.low[cell] <= 0 ? 0 : cells.at[cell];
}
