import { MINUTE_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { followedMinutes } from "./eventFactors.ts";
import type { ModelStream } from "./model.ts";
import type { StreamEvent } from "./streamEvents.ts";

const MINUTES = QUARTER_HOUR_MS / MINUTE_MS;
/** Relative differences of minutes below this are rounding. */
const EVEN = 1e-9;

/**
 * Where in a quarter-hour its conversations fall: a row for each quarter-hour that a certain event makes uneven. Plain steps and spikes alone make
 * none, they only raise its mean; where another event meets them, they shape the minutes with it.
 */
export function minuteShapes(scenario: Scenario, events: readonly StreamEvent[]): Pick<ModelStream, "quarterShape" | "shapes"> {
  const certain = events.filter(({ upliftCv }) => upliftCv === 0);
  const quarterShape = new Int32Array((scenario.warmUp + scenario.days) * QUARTERS_PER_DAY).fill(-1);
  const rows: number[][] = [];
  quarterShape.forEach((_, quarter) => {
    const minutes = followedMinutes(certain, quarter);
    if (minutes === undefined) return;
    const total = minutes.reduce((sum, weight) => sum + weight, 0);
    if (minutes.every((weight) => Math.abs(weight * MINUTES - total) <= EVEN * total)) return;
    quarterShape[quarter] = rows.length;
    rows.push(cumulative(minutes, total));
  });
  return { quarterShape, shapes: Float64Array.from(rows.flat()) };
}

/** The share before each minute, from 0 to exactly 1. */
function cumulative(minutes: Float64Array, total: number): number[] {
  const row = [0];
  let reached = 0;
  for (const weight of minutes.subarray(0, MINUTES - 1)) {
    reached += weight;
    row.push(Math.min(1, reached / total));
  }
  return [...row, 1];
}
