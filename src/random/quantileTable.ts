import type { MixtureLaw } from "./mixtureLaw.ts";
import { lawQuantile, type PreparedLaw } from "./preparedLaw.ts";

export const TABLE_CELLS = 4096;
/** Lowest and highest cells in which the quantile may be far from a straight line. */
export const EXACT_LOW_CELLS = 8;
export const EXACT_HIGH_CELLS = 32;
/** Each of those is divided into so many finer cells; of these the first and the last ones are computed each time. */
const FINE_CELLS = 64;
/** A word's lower bits, which tell the place in a fine cell. */
const FINE_BITS = 14;
const FINE_MASK = (1 << FINE_BITS) - 1;
export const EXACT_LOW_FINE = 16;
export const EXACT_HIGH_FINE = 16;
/** The least and the greatest p a 32-bit word can make; they stand for 0 and 1 at the table's ends. */
const LEAST_P = 0.5 / 4294967296;
const GREATEST_P = 4294967295.5 / 4294967296;
/** Deviation of a mixture from the straight line in the middle of a cell, as a share of the quantile, from which on the cell is computed. */
const STRAIGHT = 1e-4;
/** A jump this near to a cell's border, in cells, marks the cell beyond it as well. */
const ROUNDING = 1e-6;
const NO_TAIL = new Float64Array(0);

/**
 * A law's quantiles at k/4096, between which a draw is read off by a straight line: one word makes one variate at the cost of one look-up.
 * Plain data, cloneable. The mean that comes of it is off by at most 1e-5 of itself for the laws of usual spread (exponential, lognormal with cv ≤ 1).
 */
export interface QuantileTable {
  readonly law: PreparedLaw;
  /** 4097 quantiles; the first and the last are those of the least and the greatest p that can be drawn. */
  readonly values: Float64Array;
  /** Some cells between the ends are exact: the law takes single values, at least among others, or bends sharply. */
  readonly discrete: boolean;
  /** By cell: 1 where the quantile itself is computed instead of a straight line, in both ends and wherever the law jumps. */
  readonly exact: Uint8Array;
  /** Quantiles at the fine cells of the lowest and of the highest cells; empty where the law jumps there. */
  readonly lowTail: Float64Array;
  readonly highTail: Float64Array;
}

export function buildQuantileTable(law: PreparedLaw): QuantileTable {
  const values = new Float64Array(TABLE_CELLS + 1);
  for (let k = 1; k < TABLE_CELLS; k++) values[k] = lawQuantile(law, k / TABLE_CELLS);
  values[0] = lawQuantile(law, LEAST_P);
  values[TABLE_CELLS] = lawQuantile(law, GREATEST_P);
  const exact = new Uint8Array(TABLE_CELLS);
  exact.fill(1, 0, EXACT_LOW_CELLS);
  exact.fill(1, TABLE_CELLS - EXACT_HIGH_CELLS);
  if (law.family === "mixture") {
    markJumps(law, exact);
    markBends(law, values, exact);
  } else if (law.family === "constant" || law.family === "empirical" || law.family === "geometric") {
    exact.fill(1);
  }
  const discrete = exact.subarray(EXACT_LOW_CELLS, TABLE_CELLS - EXACT_HIGH_CELLS).includes(1);
  return { law, values, discrete, exact, lowTail: tailOf(law, 0, EXACT_LOW_CELLS), highTail: tailOf(law, TABLE_CELLS - EXACT_HIGH_CELLS, TABLE_CELLS) };
}

/** Whether the law takes a single value with some probability between its quantiles at two p. */
function jumpsWithin(law: PreparedLaw, from: number, to: number): boolean {
  if (law.family !== "mixture") return law.family === "constant" || law.family === "empirical" || law.family === "geometric";
  return law.atoms.some((_, atom) => law.upTo[atom] > from && law.from[atom] < to);
}

/** Quantiles at the fine cells between two cells; none of a law that jumps there. */
function tailOf(law: PreparedLaw, from: number, to: number): Float64Array {
  if (jumpsWithin(law, from / TABLE_CELLS, to / TABLE_CELLS)) return NO_TAIL;
  return Float64Array.from({ length: (to - from) * FINE_CELLS + 1 }, (_, k) => {
    const p = from / TABLE_CELLS + k / (TABLE_CELLS * FINE_CELLS);
    return lawQuantile(law, Math.min(Math.max(p, LEAST_P), GREATEST_P));
  });
}

/**
 * The variate of a 32-bit word: p = (word + ½) / 2³², its upper twelve bits the cell, the lower twenty the place in it.
 * Reference for the engine, which has the same look-up in line.
 */
export function sampleTable(table: QuantileTable, word: number): number {
  const cell = word >>> 20;
  const low = table.values[cell];
  const high = table.values[cell + 1];
  if (table.exact[cell] === 0) return low + (high - low) * ((word & 0xfffff) / 1048576);
  const tail = cell < EXACT_LOW_CELLS ? table.lowTail : cell >= TABLE_CELLS - EXACT_HIGH_CELLS ? table.highTail : NO_TAIL;
  if (tail.length > 0) return sampleTail(table.law, tail, cell < EXACT_LOW_CELLS, word);
  return low === high ? low : lawQuantile(table.law, ((word >>> 0) + 0.5) / 4294967296);
}

/** As `sampleTable`, for a word of the lowest or of the highest cells, from their fine cells. */
function sampleTail(law: PreparedLaw, tail: Float64Array, isLow: boolean, word: number): number {
  const cells = tail.length - 1;
  const place = isLow ? word >>> FINE_BITS : (word >>> FINE_BITS) - (TABLE_CELLS * FINE_CELLS - cells);
  const isExact = isLow ? place < EXACT_LOW_FINE : place >= cells - EXACT_HIGH_FINE;
  if (isExact) return lawQuantile(law, ((word >>> 0) + 0.5) / 4294967296);
  return tail[place] + (tail[place + 1] - tail[place]) * ((word & FINE_MASK) / (FINE_MASK + 1));
}

/** Cells in which a single value of the mixture lies. */
function markJumps(law: MixtureLaw, exact: Uint8Array): void {
  for (let i = 0; i < law.atoms.length; i++) {
    const first = Math.max(0, Math.floor(law.from[i] * TABLE_CELLS - ROUNDING));
    const last = Math.min(TABLE_CELLS - 1, Math.floor(law.upTo[i] * TABLE_CELLS + ROUNDING));
    exact.fill(1, first, last + 1);
  }
}

/** Cells in which the quantile runs steeply from one part of the mixture to the next. */
function markBends(law: MixtureLaw, values: Float64Array, exact: Uint8Array): void {
  for (let cell = 0; cell < TABLE_CELLS; cell++) {
    if (exact[cell] === 1) continue;
    const middle = lawQuantile(law, (cell + 0.5) / TABLE_CELLS);
    if (Math.abs(values[cell] + values[cell + 1] - 2 * middle) > 2 * STRAIGHT * middle) exact[cell] = 1;
  }
}
