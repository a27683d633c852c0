import type { Law } from "../../random/law.ts";
import type { Ranged } from "../fit.ts";
import { momentRanges, valueAt } from "./momentRanges.ts";
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
 * Only where nothing is censored.
 */
export function empiricalTimes(cells: TimeCells, most: number): EmpiricalTimes {
  const slices = slicesOf(cells, Math.min(most, Math.ceil(cells.n)));
  return {
    law: { empirical: slices },
    ...momentRanges(cells),
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
