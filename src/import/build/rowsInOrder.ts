import type { LogRows } from "../rows/logRows.ts";

/** Kinds of rows are told by so many bits of a key. */
const KINDS = 8;
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
const MOVES = 1000;

/** The rows by time, at equal times by ROW, then in the file's order. Cost: linear; a log that is nearly in order already is only put right where it is not. */
export function rowsInOrder(rows: LogRows): Uint32Array {
  const order = nearlyInOrder(rows);
  if (order !== undefined) return order;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < rows.count; row++) {
    first = Math.min(first, rows.at[row]);
    last = Math.max(last, rows.at[row]);
  }
  return sorted(rows, first, (last - first + 1) * KINDS);
}

/** Moves each row before those that come after it; undefined where that would be more moves than a sort is worth. */
function nearlyInOrder({ count, at, what }: LogRows): Uint32Array | undefined {
  const order = new Uint32Array(count);
  let moves = 0;
  for (let row = 0; row < count; row++) {
    let place = row;
    for (; place > 0; place--) {
      const before = order[place - 1];
      if (at[before] < at[row] || (at[before] === at[row] && what[before] <= what[row])) break;
      order[place] = before;
    }
    order[place] = row;
    moves += row - place;
    if (moves > MOVES + count) return undefined;
  }
  return order;
}

/** Sorts by digits of the key, the lowest first. `keys` is how many keys there can be. Source: radix sort with counting (D. E. Knuth, TAOCP 3, 5.2.5). */
function sorted({ count, at, what }: LogRows, first: number, keys: number): Uint32Array {
  let from: Uint32Array = new Uint32Array(count).map((_, row) => row);
  let into: Uint32Array = new Uint32Array(count);
  for (let unit = 1; unit < keys; unit *= DIGITS) {
    const ends = new Uint32Array(DIGITS + 1);
    const digitOf = (row: number): number => Math.floor(((at[row] - first) * KINDS + what[row]) / unit) % DIGITS;
    for (let place = 0; place < from.length; place++) ends[digitOf(from[place]) + 1]++;
    for (let digit = 0; digit < DIGITS; digit++) ends[digit + 1] += ends[digit];
    for (let place = 0; place < from.length; place++) into[ends[digitOf(from[place])]++] = from[place];
    [from, into] = [into, from];
  }
  return from;
}
