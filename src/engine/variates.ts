/** The model's quantile tables laid end to end, and the one function that turns a word into a variate. */
import { type QuantileTable, sampleTable, TABLE_CELLS } from "../random/quantileTable.ts";

/** A word's lowest 20 bits as a share of its cell. */
const PER_CELL = 2 ** -20;
const STRIDE = TABLE_CELLS + 1;
const LARGEST = 2 ** 30 - 1;
const TABLE_CAPACITY = 1 << 9;

/** By table and cell: the quantile at its lower end; NaN where a straight line to the next will not do. */
const quantiles = new Float64Array(TABLE_CAPACITY * STRIDE);
let loaded: readonly QuantileTable[] = [];

export function loadTables(tables: readonly QuantileTable[]): void {
  if (tables.length > TABLE_CAPACITY) throw new RangeError(`more than ${TABLE_CAPACITY} different distributions`);
  tables.forEach((table, index) => {
    quantiles.set(straightValues(table), index * STRIDE);
  });
  loaded = tables;
}

/**
 * The variate of the table that the word stands for, times `factor`, rounded to a whole number, halves upward; never above 2³⁰ − 1.
 * Whole numbers go in and out, so that no call has to box a double.
 */
export function wholeVariate(table: number, word: number, factor: number): number {
  const at = table * STRIDE + (word >>> 20);
  const low = quantiles[at];
  const scaled = (low + (quantiles[at + 1] - low) * ((word & 0xfffff) * PER_CELL)) * factor;
  // NaN is not less either
  return scaled < LARGEST ? (scaled + 0.5) | 0 : rareVariate(table, word, factor);
}

/** A number of turns or messages: the variate rounded, at least 1 and at most `most` whatever law it comes from. */
export function countVariate(table: number, word: number, most: number): number {
  const value = wholeVariate(table, word, 1);
  if (value < 1) return 1;
  return value < most ? value : most;
}

/** In the tails, and where laws jump or bend, or beside such a place. */
function rareVariate(table: number, word: number, factor: number): number {
  const scaled = sampleTable(loaded[table], word) * factor;
  return scaled < LARGEST ? (scaled + 0.5) | 0 : LARGEST;
}

/** A cell marked as exact is straight all the same where its ends are equal: the line is the value itself. */
function straightValues({ exact, values }: QuantileTable): Float64Array {
  return values.map((low, cell) => (exact[cell] === 1 && (low !== values[cell + 1] || low === Infinity) ? NaN : low));
}
