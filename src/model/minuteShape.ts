import { MINUTE_MS, QUARTER_HOUR_MS } from "../time/units.ts";

export const MINUTES_OF_QUARTER = QUARTER_HOUR_MS / MINUTE_MS;
/** Numbers of a shape: the share of the quarter-hour that lies before each of its minutes, from 0 to 1. */
export const SHAPE_LENGTH = MINUTES_OF_QUARTER + 1;
/** Relative differences of minutes below this are rounding. */
const EVEN = 1e-9;

/** Whether the weights of a quarter-hour's minutes, which sum to `total`, are the same: then it needs no shape. */
export function isEven(minutes: Float64Array, total: number): boolean {
  return minutes.every((weight) => Math.abs(weight * MINUTES_OF_QUARTER - total) <= EVEN * total);
}

/** Writes the shape that the minutes' weights make into `shapes` from `start` on: 0 first, exactly 1 last. */
export function writeShape(shapes: Float64Array, start: number, minutes: Float64Array, total: number): void {
  let reached = 0;
  for (let minute = 0; minute < MINUTES_OF_QUARTER; minute++) {
    shapes[start + minute] = Math.min(1, reached / total);
    reached += minutes[minute];
  }
  shapes[start + MINUTES_OF_QUARTER] = 1;
}
