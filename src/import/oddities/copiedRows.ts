import { MINUTE_MS } from "../../time/units.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { RepeatedRows } from "./repeatedRows.ts";

/**
 * So many different rows, one after the other in time, each there twice (or each three times …) come of no chance: even where every other row happens to
 * have a like, as in a log of minutes without texts, one stretch in 10⁹ has.
 */
const SHORTEST_STRETCH = 30;
/** Of rows with text, in a log whose times have seconds; what is sent twice within a second is far rarer. */
const MOST_BY_CHANCE = 0.1;

/**
 * Marks (1) the rows that an export put in twice has brought, as where overlapping exports are joined; undefined where there are none. Within a stretch of time in which every row is there g times as
 * often as some whole number (g ≥ 2, the greatest), that number of each stays. Where outside of such stretches more than a tenth of the rows with text equal another, one of each
 * stays. The first in the file stay. Cost: linear.
 */
export function copiedRows(rows: LogRows, order: Uint32Array, repeated: RepeatedRows): Uint8Array | undefined {
  if (repeated.count === 0) return undefined;
  const { firstOf } = repeated;
  /** By first row how many of its kind stay: at first all. */
  const stay = new Int32Array(rows.count);
  for (let row = 0; row < rows.count; row++) stay[firstOf[row] < 0 ? row : firstOf[row]]++;
  const stretched = thinnedStretches(order, firstOf, stay);
  const oneEach = areTextsCopied(rows, firstOf, stay);
  if (!stretched && !oneEach) return undefined;
  const isCopied = new Uint8Array(rows.count);
  for (const row of order) {
    const first = firstOf[row] < 0 ? row : firstOf[row];
    if (first !== row && (oneEach || stay[first] <= 1)) isCopied[row] = 1;
    else if (first !== row) stay[first]--;
  }
  return isCopied;
}

/** Divides `stay` within each stretch by how often its rows are there; whether there is one. */
function thinnedStretches(order: Uint32Array, firstOf: Int32Array, stay: Int32Array): boolean {
  let found = false;
  let stretch: number[] = [];
  let times = 0;
  const end = (): void => {
    if (stretch.length >= SHORTEST_STRETCH) {
      found = true;
      for (const row of stretch) stay[row] /= times;
    }
    stretch = [];
    times = 0;
  };
  for (const row of order) {
    if (firstOf[row] >= 0) continue;
    if (greatestDivisor(times, stay[row]) < 2) end();
    if (stay[row] < 2) continue;
    times = greatestDivisor(times, stay[row]);
    stretch.push(row);
  }
  end();
  return found;
}

/** Whether more than a tenth of the rows with text that stay equal another. */
function areTextsCopied({ count, at, textHash }: LogRows, firstOf: Int32Array, stay: Int32Array): boolean {
  let hasSeconds = false;
  let withText = 0;
  let copies = 0;
  for (let row = 0; row < count; row++) {
    hasSeconds ||= at[row] % MINUTE_MS !== 0;
    if (textHash[row] === 0 || firstOf[row] >= 0) continue;
    withText += stay[row];
    copies += stay[row] - 1;
  }
  return hasSeconds && copies >= SHORTEST_STRETCH && copies > MOST_BY_CHANCE * withText;
}

/** Source: Euclid, Elements VII.2. */
function greatestDivisor(one: number, other: number): number {
  return one === 0 ? other : greatestDivisor(other % one, one);
}
