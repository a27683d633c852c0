/** The model's quantile tables laid end to end, and the one function that turns a word into a variate. */
import { EXACT_HIGH_CELLS, EXACT_LOW_CELLS, type QuantileTable, sampleTable, TABLE_CELLS } from "../random/quantileTable.ts";

/** A word's lowest 20 bits as a share of its cell. */
const PER_CELL = 2 ** -20;
const STRIDE = TABLE_CELLS + 1;
const STRAIGHT_CELLS = TABLE_CELLS - EXACT_LOW_CELLS - EXACT_HIGH_CELLS;
const LARGEST = 2 ** 30 - 1;
const TABLE_CAPACITY = 1 << 9;

const quantiles = new Float64Array(TABLE_CAPACITY * STRIDE);
/** By table and cell, of laws that jump or bend: 1 where a straight line will not do. */
const isExact = new Uint8Array(TABLE_CAPACITY * TABLE_CELLS);
const hasExactCells = new Uint8Array(TABLE_CAPACITY);
let loaded: readonly QuantileTable[] = [];

export function loadTables(tables: readonly QuantileTable[]): void {
  if (tables.length > TABLE_CAPACITY) throw new RangeError(`more than ${TABLE_CAPACITY} different distributions`);
  tables.forEach((table, index) => {
    quantiles.set(table.values, index * STRIDE);
    isExact.set(crookedCells(table), index * TABLE_CELLS);
    hasExactCells[index] = table.discrete ? 1 : 0;
  });
  loaded = tables;
}

/**
 * The variate of the table that the word stands for, times `factor`, rounded to a whole number, halves upward; never above 2³⁰ − 1.
 * Whole numbers go in and out, so that no call has to box a double.
 */
export function wholeVariate(table: number, word: number, factor: number): number {
  const cell = word >>> 20;
  const isStraight = hasExactCells[table] === 0 ? cell - EXACT_LOW_CELLS >>> 0 < STRAIGHT_CELLS : isExact[table * TABLE_CELLS + cell] === 0;
  if (!isStraight) return rareVariate(table, word, factor);
  const at = table * STRIDE + cell;
  const low = quantiles[at];
  const scaled = (low + (quantiles[at + 1] - low) * ((word & 0xfffff) * PER_CELL)) * factor;
  return scaled < LARGEST ? (scaled + 0.5) | 0 : LARGEST;
}

/** A number of turns or messages: the variate rounded, at least 1 whatever law it comes from. */
export function countVariate(table: number, word: number): number {
  const value = wholeVariate(table, word, 1);
  return value < 1 ? 1 : value;
}

/** In the tails, and where laws jump or bend. */
function rareVariate(table: number, word: number, factor: number): number {
  const scaled = sampleTable(loaded[table], word) * factor;
  return scaled < LARGEST ? (scaled + 0.5) | 0 : LARGEST;
}

/** Cells marked as exact whose ends differ, or are infinite: between equal ends the straight line is the value itself. */
function crookedCells({ exact, values }: QuantileTable): Uint8Array {
  return exact.map((mark, cell) => (mark === 1 && (values[cell] !== values[cell + 1] || values[cell] === Infinity) ? 1 : 0));
}
