import type { LogRows } from "./logRows.ts";

/** Kinds of rows are told by so many bits of a key. */
const KINDS = 8;
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** The rows by time, at equal times by ROW, then in the file's order. Cost: linear; a log that is in order already is only looked through. */
export function rowsInOrder(rows: LogRows): Uint32Array {
  const { count, at, what } = rows;
  const order = new Uint32Array(count);
  let inOrder = true;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < count; row++) {
    order[row] = row;
    if (row > 0 && (at[row] < at[row - 1] || (at[row] === at[row - 1] && what[row] < what[row - 1]))) inOrder = false;
    first = Math.min(first, at[row]);
    last = Math.max(last, at[row]);
  }
  return inOrder ? order : sorted(rows, order, first, (last - first + 1) * KINDS);
}

/** Sorts by digits of the key, the lowest first. `keys` is how many keys there can be. Source: radix sort with counting (D. E. Knuth, TAOCP 3, 5.2.5). */
function sorted({ at, what }: LogRows, order: Uint32Array, first: number, keys: number): Uint32Array {
  let from: Uint32Array = order;
  let into: Uint32Array = new Uint32Array(order.length);
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
