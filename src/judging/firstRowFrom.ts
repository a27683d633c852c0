import type { TimeColumn } from "../log/messageLog.ts";

/**
 * The first of the `count` leading rows of the ascending column `times` that is not below `time`; `count` where there is none.
 * Cost: log(count).
 */
export function firstRowFrom(times: TimeColumn, count: number, time: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
