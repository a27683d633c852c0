import { QUARTER_HOUR_MS } from "../time/units.ts";
import { quarterOf } from "./quarterOf.ts";

/** By quarter-hour of the log at hand. One thread tallies one log at a time. */
let oldest = new Float64Array(0);

/**
 * Adds the age of the oldest span at its worst within each quarter-hour. Walking back from a span's end, the first full quarter-hour
 * with an age no lower is the last to be looked at: the span that gave it is no younger and covered the earlier ones too.
 */
export function addOldestWaits(from: Float64Array, to: Float64Array, count: number, start: number, sums: Float64Array): void {
  const quarters = sums.length;
  const end = quarters * QUARTER_HOUR_MS;
  if (oldest.length < quarters) oldest = new Float64Array(quarters);
  oldest.fill(0);
  for (let span = 0; span < count; span++) {
    const entered = from[span] - start;
    const begin = entered > 0 ? entered : 0;
    const stop = to[span] - start < end ? to[span] - start : end;
    if (stop <= begin) continue;
    const first = quarterOf(begin);
    const last = quarterOf(stop);
    if (last < quarters && last * QUARTER_HOUR_MS < stop && oldest[last] < stop - entered) oldest[last] = stop - entered;
    for (let quarter = last - 1; quarter >= first; quarter--) {
      const age = (quarter + 1) * QUARTER_HOUR_MS - entered;
      if (oldest[quarter] >= age) break;
      oldest[quarter] = age;
    }
  }
  for (let quarter = 0; quarter < quarters; quarter++) sums[quarter] += oldest[quarter];
}
