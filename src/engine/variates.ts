/** The model's quantile tables laid end to end, and the one function that turns a word into a variate. */
import { lawQuantile, type PreparedLaw } from "../random/preparedLaw.ts";
import { EXACT_HIGH_CELLS, EXACT_LOW_CELLS, type QuantileTable, TABLE_CELLS } from "../random/quantileTable.ts";
import { unitInterval } from "../random/draw.ts";

const CELLS = TABLE_CELLS;
/** A word's lowest 20 bits as a share of its cell. */
const PER_CELL = 2 ** -20;
const STRIDE = CELLS + 1;
const LOW_EXACT = EXACT_LOW_CELLS;
const HIGH_EXACT = TABLE_CELLS - EXACT_HIGH_CELLS;
const TABLE_CAPACITY = 1 << 9;

const quantiles = new Float64Array(TABLE_CAPACITY * STRIDE);
/** By table and cell: 1 where the quantile jumps or bends too sharply for interpolation. */
const isExact = new Uint8Array(TABLE_CAPACITY * CELLS);
const hasExactCells = new Uint8Array(TABLE_CAPACITY);
let laws: readonly PreparedLaw[] = [];

export function loadTables(tables: readonly QuantileTable[]): void {
  if (tables.length > TABLE_CAPACITY) throw new RangeError(`more than ${TABLE_CAPACITY} different distributions`);
  tables.forEach((table, index) => {
    quantiles.set(table.values, index * STRIDE);
    isExact.set(table.exact, index * CELLS);
    hasExactCells[index] = table.discrete ? 1 : 0;
  });
  laws = tables.map((table) => table.law);
}

/** The variate of table `table` that the word stands for. */
export function variate(table: number, word: number): number {
  const cell = word >>> 20;
  if (cell >= LOW_EXACT && cell < HIGH_EXACT) {
    const low = quantiles[table * STRIDE + cell];
    const high = quantiles[table * STRIDE + cell + 1];
    if (low === high) return low;
    if (hasExactCells[table] === 0 || isExact[table * CELLS + cell] === 0) return low + (high - low) * ((word & 0xfffff) * PER_CELL);
  }
  return lawQuantile(laws[table], unitInterval(word));
}

/** The variate rounded to a whole number, halves upward. */
export function wholeVariate(table: number, word: number): number {
  const value = variate(table, word);
  return value < 0x3fffffff ? (value + 0.5) | 0 : 0x3fffffff;
}
