/** The model's quantile tables laid end to end, and the one function that turns a word into a variate. */
import { lawQuantile, type PreparedLaw } from "../random/preparedLaw.ts";
import { EXACT_HIGH_CELLS, EXACT_LOW_CELLS, type QuantileTable, TABLE_CELLS } from "../random/quantileTable.ts";
import { unitInterval } from "../random/draw.ts";

/** A word's lowest 20 bits as a share of its cell. */
const PER_CELL = 2 ** -20;
const STRIDE = TABLE_CELLS + 1;
const HIGH_EXACT = TABLE_CELLS - EXACT_HIGH_CELLS;
const LARGEST = 2 ** 30 - 1;
const TABLE_CAPACITY = 1 << 9;

const quantiles = new Float64Array(TABLE_CAPACITY * STRIDE);
/** By table and cell: 1 where the quantile jumps or bends too sharply for interpolation. */
const isExact = new Uint8Array(TABLE_CAPACITY * TABLE_CELLS);
const hasExactCells = new Uint8Array(TABLE_CAPACITY);
let laws: readonly PreparedLaw[] = [];

export function loadTables(tables: readonly QuantileTable[]): void {
  if (tables.length > TABLE_CAPACITY) throw new RangeError(`more than ${TABLE_CAPACITY} different distributions`);
  tables.forEach((table, index) => {
    quantiles.set(table.values, index * STRIDE);
    isExact.set(table.exact, index * TABLE_CELLS);
    hasExactCells[index] = table.discrete ? 1 : 0;
  });
  laws = tables.map((table) => table.law);
}

/**
 * The variate of the table that the word stands for, times `factor`, rounded to a whole number, halves upward; never above 2³⁰ − 1.
 * Whole numbers go in and out, so that no call has to box a double.
 */
export function wholeVariate(table: number, word: number, factor: number): number {
  const cell = word >>> 20;
  const low = quantiles[table * STRIDE + cell];
  const high = quantiles[table * STRIDE + cell + 1];
  let value = low;
  // equal ends first: both may be infinite
  if (low !== high) {
    const isStraight = hasExactCells[table] === 0 ? cell >= EXACT_LOW_CELLS && cell < HIGH_EXACT : isExact[table * TABLE_CELLS + cell] === 0;
    value = isStraight ? low + (high - low) * ((word & 0xfffff) * PER_CELL) : lawQuantile(laws[table], unitInterval(word));
  }
  const scaled = value * factor;
  return scaled < LARGEST ? (scaled + 0.5) | 0 : LARGEST;
}

/** A number of turns or messages: the variate rounded, at least 1 whatever law it comes from. */
export function countVariate(table: number, word: number): number {
  const value = wholeVariate(table, word, 1);
  return value < 1 ? 1 : value;
}
