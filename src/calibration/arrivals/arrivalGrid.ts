import { QUARTERS_PER_DAY } from "../../time/units.ts";

/** Conversations of one stream by day and quarter-hour: cell `day · 96 + quarter`. */
export interface ArrivalGrid {
  /** By row. */
  readonly dates: readonly string[];
  /** By row: 0 Monday … 6 Sunday. */
  readonly weekdays: readonly number[];
  /** How many began in the cell. */
  readonly counts: Float64Array;
  /** 1 where the cell counts; 0 where an event lies in it or the log was not there. */
  readonly used: Uint8Array;
}

/** The number of rows. */
export function daysOf({ dates }: ArrivalGrid): number {
  return dates.length;
}

/** The same with other cells in use. */
export function withUsed(grid: ArrivalGrid, used: Uint8Array): ArrivalGrid {
  return { ...grid, used };
}

/** Sum over the quarter-hours of a row that are in use. */
export function sumOfDay(grid: ArrivalGrid, day: number, of: (quarter: number) => number): number {
  let sum = 0;
  for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) if (grid.used[day * QUARTERS_PER_DAY + quarter] === 1) sum += of(quarter);
  return sum;
}

/** Only these rows. */
export function rowsOf({ dates, weekdays, counts, used }: ArrivalGrid, rows: readonly number[]): ArrivalGrid {
  const kept = <Column extends Float64Array | Uint8Array>(column: Column, into: Column): Column => {
    rows.forEach((day, place) => into.set(column.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY), place * QUARTERS_PER_DAY));
    return into;
  };
  const cells = rows.length * QUARTERS_PER_DAY;
  return {
    dates: rows.map((day) => dates[day]), weekdays: rows.map((day) => weekdays[day]),
    counts: kept(counts, new Float64Array(cells)), used: kept(used, new Uint8Array(cells)),
  };
}
