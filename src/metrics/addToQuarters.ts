import { QUARTER_HOUR_MS } from "../time/units.ts";

/** Adds the time of [from, to) within [0, quarters · 15 min) to the quarter-hours of one row, which begin at `base`. Cost: linear in the quarter-hours that are met. */
export function addToQuarters(sums: Float64Array, base: number, quarters: number, from: number, to: number): void {
  const end = quarters * QUARTER_HOUR_MS;
  const begin = from > 0 ? from : 0;
  const stop = to < end ? to : end;
  if (stop <= begin) return;
  let cell = base + Math.floor(begin / QUARTER_HOUR_MS);
  let edge = (cell - base + 1) * QUARTER_HOUR_MS;
  let now = begin;
  for (; edge < stop; edge += QUARTER_HOUR_MS) {
    sums[cell++] += edge - now;
    now = edge;
  }
  sums[cell] += stop - now;
}
