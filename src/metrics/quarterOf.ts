import { QUARTER_HOUR_MS } from "../time/units.ts";

/** The quarter-hour in which a time lies, counted from the one that begins at 0. [ms] */
export function quarterOf(time: number): number {
  return Math.floor(time / QUARTER_HOUR_MS);
}
