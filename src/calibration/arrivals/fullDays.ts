import { PROFILES } from "../../scenario/profiles.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";

/**
 * Where nobody came though so many were to be expected the log was not there: the probability of that is below one in a thousand also where the factors of the days have a cv of 30 %.
 */
const MISSED = 10;

/** Which part of each day the log holds. */
export interface LoggedDays {
  /** By cell of day and quarter-hour: 1 where days count. */
  readonly used: Uint8Array;
  /** Days left out since the log begins or ends within them, or holds nothing of them. */
  readonly partial: readonly number[];
  /** Whether no day is whole, so that parts of days count. */
  readonly onlyParts: boolean;
}

/**
 * The full days among those of `counts` (all streams together, by quarter-hour): the first and the last may be cut off, which shows in a head or tail without anybody
 * where the other days lead one to expect more than ten; a day without anybody in between has been lost. Where no day is full, the parts of days that are there count.
 */
export function fullDays(counts: Float64Array): LoggedDays {
  const days = counts.length / QUARTERS_PER_DAY;
  const used = new Uint8Array(counts.length).fill(1);
  const partial: number[] = [];
  const sums = sumsByQuarter(counts);
  const spans = Array.from({ length: days }, (_, day) => spanOfDay(counts, day, days, sums));
  spans.forEach(({ from, to }, day) => {
    if (from > 0 || to < QUARTERS_PER_DAY) partial.push(day);
  });
  const onlyParts = partial.length === days;
  for (const day of partial) {
    const { from, to } = spans[day];
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
      if (!onlyParts || quarter < from || quarter >= to) used[day * QUARTERS_PER_DAY + quarter] = 0;
    }
  }
  return { used, partial, onlyParts };
}

/** The quarter-hours [from, to) of a day during which the log was there; of a day that is lost none. */
function spanOfDay(counts: Float64Array, day: number, days: number, sums: Float64Array): { from: number; to: number } {
  const row = counts.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY);
  const first = row.findIndex((count) => count > 0);
  const last = row.findLastIndex((count) => count > 0);
  const expected = expectedOf(counts, day, days, sums);
  if (first < 0) return { from: 0, to: expected(0, QUARTERS_PER_DAY) > MISSED ? 0 : QUARTERS_PER_DAY };
  return {
    from: day === 0 && expected(0, first) > MISSED ? first : 0,
    to: day === days - 1 && expected(last + 1, QUARTERS_PER_DAY) > MISSED ? last + 1 : QUARTERS_PER_DAY,
  };
}

/** Of all days together, by quarter-hour. */
function sumsByQuarter(counts: Float64Array): Float64Array {
  const sums = new Float64Array(QUARTERS_PER_DAY);
  counts.forEach((count, cell) => (sums[cell % QUARTERS_PER_DAY] += count));
  return sums;
}

/** How many the other days had between two quarter-hours, in the mean; a single day is compared with an ordinary one. `sums`: of all days, by quarter-hour. */
function expectedOf(counts: Float64Array, day: number, days: number, sums: Float64Array): (from: number, to: number) => number {
  if (days > 1) {
    return (from, to) => {
      let sum = 0;
      for (let quarter = from; quarter < to; quarter++) sum += sums[quarter] - counts[day * QUARTERS_PER_DAY + quarter];
      return sum / (days - 1);
    };
  }
  const weight = (quarter: number): number => PROFILES.ordinary[Math.floor((quarter * PROFILES.ordinary.length) / QUARTERS_PER_DAY)];
  let [counted, of] = [0, 0];
  const seen = counts.map((count) => (count > 0 ? 1 : 0));
  for (let quarter = seen.indexOf(1); quarter <= seen.lastIndexOf(1) && quarter >= 0; quarter++) {
    counted += counts[quarter];
    of += weight(quarter);
  }
  return (from, to) => {
    let weights = 0;
    for (let quarter = from; quarter < to; quarter++) weights += weight(quarter);
    return of > 0 ? (counted / of) * weights : 0;
  };
}
