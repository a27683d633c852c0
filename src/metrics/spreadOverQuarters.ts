import { QUARTER_HOUR_MS } from "../time/units.ts";
import { quarterOf } from "./quarterOf.ts";

/** By quarter-hour: how many spans begin, less how many end, to cover the whole of it. One thread tallies one log at a time. */
let wholes = new Float64Array(0);

/** Adds to each quarter-hour the time that the spans [from, to) spend in it. Cost: linear in spans plus quarter-hours. */
export function spreadOverQuarters(from: Float64Array, to: Float64Array, count: number, start: number, sums: Float64Array): void {
  const quarters = sums.length;
  const end = quarters * QUARTER_HOUR_MS;
  if (wholes.length <= quarters) wholes = new Float64Array(quarters + 1);
  wholes.fill(0);
  for (let span = 0; span < count; span++) {
    const begin = from[span] > start ? from[span] - start : 0;
    const stop = to[span] - start < end ? to[span] - start : end;
    if (stop <= begin) continue;
    const first = quarterOf(begin);
    const last = quarterOf(stop);
    if (first === last) {
      sums[first] += stop - begin;
      continue;
    }
    sums[first] += (first + 1) * QUARTER_HOUR_MS - begin;
    wholes[first + 1]++;
    wholes[last]--;
    if (last < quarters) sums[last] += stop - last * QUARTER_HOUR_MS;
  }
  let covering = 0;
  for (let quarter = 0; quarter < quarters; quarter++) {
    covering += wholes[quarter];
    sums[quarter] += covering * QUARTER_HOUR_MS;
  }
}
