/** The model's quantile tables laid end to end, and the one function that turns a word into a variate. */
import { lawQuantile, type PreparedLaw } from "../random/preparedLaw.ts";
import type { QuantileTable } from "../random/quantileTable.ts";
import { unitInterval } from "../random/draw.ts";

const CELLS = 4096;
const STRIDE = CELLS + 1;
const LOW_EXACT = 8;
const HIGH_EXACT = CELLS - 32;
const TABLE_CAPACITY = 1 << 9;

const quantiles = new Float64Array(TABLE_CAPACITY * STRIDE);
const isDiscrete = new Uint8Array(TABLE_CAPACITY);
let laws: readonly PreparedLaw[] = [];

export function loadTables(tables: readonly QuantileTable[]): void {
  if (tables.length > TABLE_CAPACITY) throw new RangeError(`more than ${TABLE_CAPACITY} different distributions`);
  tables.forEach((table, index) => {
    quantiles.set(table.values, index * STRIDE);
    isDiscrete[index] = table.discrete ? 1 : 0;
  });
  laws = tables.map((table) => table.law);
}

/** The variate of table `table` that the word stands for. */
export function variate(table: number, word: number): number {
  const cell = word >>> 20;
  if (cell >= LOW_EXACT && cell < HIGH_EXACT) {
    const at = table * STRIDE + cell;
    const low = quantiles[at];
    const high = quantiles[at + 1];
    if (isDiscrete[table] === 0) return low + (high - low) * ((word & 0xfffff) * 9.5367431640625e-7);
    if (low === high) return low;
  }
  return lawQuantile(laws[table], unitInterval(word));
}

/** The variate rounded to a whole number, halves upward. */
export function wholeVariate(table: number, word: number): number {
  const value = variate(table, word);
  return value < 0x3fffffff ? (value + 0.5) | 0 : 0x3fffffff;
}
