import type { Law } from "../../random/law.ts";
import { normalQuantile } from "../../random/normalQuantile.ts";
import { FIT_LEVEL } from "../fit.ts";
import type { Ranged } from "../fit.ts";
import type { TimeCells } from "./timeCells.ts";

/** An empirical law with the limits of its mean and cv. */
export interface EmpiricalTimes {
  readonly law: Law;
  readonly mean: Ranged;
  readonly cv: Ranged;
  readonly below: (x: number) => number;
}

/**
 * The times themselves as a law: the means of `most` slices that hold equally many of them, so that the whole has the mean observed. Its cv is that observed, of which the slices lose a little.
 * Limits by moments on the logarithmic scale. Only where nothing is censored.
 */
export function empiricalTimes(cells: TimeCells, most: number): EmpiricalTimes {
  const slices = slicesOf(cells, Math.min(most, Math.ceil(cells.n)));
  const reach = normalQuantile(0.5 + FIT_LEVEL / 2) / Math.sqrt(cells.n);
  return {
    law: { empirical: slices },
    mean: ranged(cells.mean, reach * cells.cv),
    cv: ranged(cells.cv, reach * Math.sqrt(logCvVariance(cells))),
    below: (x) => slices.filter((slice) => slice <= x).length / slices.length,
  };
}

function slicesOf(cells: TimeCells, count: number): number[] {
  const size = cells.n / count;
  const slices = Array.from({ length: count }, () => 0);
  let reached = 0;
  for (let cell = 0; cell < cells.count; cell++) {
    const value = valueAt(cells, cell);
    let rest = cells.weight[cell];
    while (rest > 0) {
      const slice = Math.min(count - 1, Math.floor(reached / size + 1e-9));
      const part = slice === count - 1 ? rest : Math.min(rest, Math.max((slice + 1) * size - reached, 1e-9));
      slices[slice] += part * value;
      reached += part;
      rest -= part;
    }
  }
  const sum = slices.reduce((all, each) => all + each, 0);
  // Twelve digits: what summing has rounded is not written.
  return slices.map((each) => Number(((each * cells.sum) / (sum * size)).toPrecision(12)));
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

function valueAt(cells: TimeCells, cell: number): number {
  return cells.low[cell] <= 0 ? 0 : cells.at[cell];
}

function ranged(value: number, logReach: number): Ranged {
  return { value, lower: value * Math.exp(-logReach), upper: value * Math.exp(logReach) };
}
