/**
 * A rule's counter as it moves: one row each time it changes. A unit is pending while one of its messages is owed and none has failed it, failed from the
 * moment a deadline passes, answered when the last of what it wrote has its reply (or the first, where one reply in time is enough).
 */
export interface FilmCounter {
  readonly count: number;
  readonly at: Float64Array;
  /** Units answered in time; of a measure its messages whose time is known. */
  readonly answered: Int32Array;
  readonly failed: Int32Array;
  readonly pending: Int32Array;
  /** Of a measure the sum of its times; 0 else. [ms] */
  readonly sumMs: Float64Array;
}

/** The row that holds at a time, -1 before the first. */
export function counterRow({ at, count }: FilmCounter, time: number): number {
  return firstAfter(at, count, time) - 1;
}

/** Index of the first of `count` ascending times that is later than `time`. */
export function firstAfter(times: Float64Array, count: number, time: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
