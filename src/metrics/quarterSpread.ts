import { QUARTER_HOUR_MS } from "../time/units.ts";

const PER_QUARTER = 1 / QUARTER_HOUR_MS;

/**
 * Spreads stretches of time over quarter-hours, row by row of a table, without a loop or a branch a stretch: from its begin on it covers everything, and from its
 * end on that is taken back. Whole milliseconds, so sums are exact in any order.
 */
export class QuarterSpread {
  declare rows: number;
  declare quarters: number;
  /** By row, then quarter-hour and two more: what a stretch covers of the quarter-hour it begins in, less what it leaves of that it ends in. */
  declare partMs: Float64Array;
  /** Stretches begun in the quarter-hour before less those ended in it. */
  declare change: Int32Array;

  constructor() {
    this.rows = 0;
    this.quarters = 0;
    this.partMs = new Float64Array(0);
    this.change = new Int32Array(0);
  }

  begin(rows: number, quarters: number): void {
    const cells = rows * (quarters + 2);
    this.rows = rows;
    this.quarters = quarters;
    if (this.partMs.length < cells) {
      this.partMs = new Float64Array(cells);
      this.change = new Int32Array(cells);
    }
    this.partMs.fill(0);
    this.change.fill(0);
  }

  /** The stretch [from, to), as far as it lies within the quarter-hours, which begin at 0. */
  add(row: number, from: number, to: number): void {
    const end = this.quarters * QUARTER_HOUR_MS;
    const begin = from > 0 ? from : 0;
    const stop = to < end ? to : end;
    if (stop <= begin) return;
    // At an edge either may be the quarter-hour before, whose part is then 0.
    const first = (begin * PER_QUARTER) | 0;
    const last = (stop * PER_QUARTER) | 0;
    const base = row * (this.quarters + 2);
    this.partMs[base + first] += (first + 1) * QUARTER_HOUR_MS - begin;
    this.change[base + first + 1]++;
    this.partMs[base + last] -= (last + 1) * QUARTER_HOUR_MS - stop;
    this.change[base + last + 1]--;
  }

  /** Adds all of it to a table of rows · quarters. */
  addTo(sums: Float64Array): void {
    const { rows, quarters, partMs, change } = this;
    let cell = 0;
    for (let row = 0; row < rows; row++) {
      const base = row * (quarters + 2);
      let covering = 0;
      for (let quarter = 0; quarter < quarters; quarter++) {
        covering += change[base + quarter];
        sums[cell++] += partMs[base + quarter] + covering * QUARTER_HOUR_MS;
      }
    }
  }
}
