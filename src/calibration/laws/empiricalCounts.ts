import type { CountCells } from "./countCells.ts";

const MOST = 200;

/**
 * Up to 200 whole numbers, ascending, that stand for the counts: of as many slices with equally many observations each one's mean, rounded so that what
 * rounding takes from one the next ones get; so the mean is kept to within 1/400.
 */
export function empiricalCounts(cells: CountCells): number[] {
  const length = Math.min(MOST, Math.ceil(cells.n));
  const size = cells.n / length;
  const list: number[] = [];
  let [cell, left, owed] = [0, cells.weights[0], 0];
  for (let slice = 0; slice < length; slice++) {
    let [rest, sum] = [size, 0];
    while (rest > 0 && cell < cells.counts.length) {
      const part = Math.min(rest, left);
      sum += part * cells.counts[cell];
      rest -= part;
      left -= part;
      if (left <= 1e-9 && ++cell < cells.counts.length) left = cells.weights[cell];
      if (rest <= 1e-9) rest = 0;
    }
    const wanted = sum / size + owed;
    const value = Math.max(1, Math.round(wanted));
    owed = wanted - value;
    list.push(value);
  }
  return list.sort((a, b) => a - b);
}
