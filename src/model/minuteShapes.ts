import type { Scenario } from "../scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../time/units.ts";
import { followedMinutes } from "./eventFactors.ts";
import { isEven, SHAPE_LENGTH, writeShape } from "./minuteShape.ts";
import type { ModelStream } from "./model.ts";
import type { StreamEvent } from "./streamEvents.ts";

/**
 * Where in a quarter-hour its conversations fall: a row for each quarter-hour that a certain event makes uneven. Plain steps and spikes alone make
 * none, they only raise its mean; where another event meets them, they shape the minutes with it.
 */
export function minuteShapes(scenario: Scenario, events: readonly StreamEvent[]): Pick<ModelStream, "quarterShape" | "shapes"> {
  const certain = events.filter(({ upliftCv }) => upliftCv === 0);
  const quarterShape = new Int32Array((scenario.warmUp + scenario.days) * QUARTERS_PER_DAY).fill(-1);
  const uneven: Float64Array[] = [];
  quarterShape.forEach((_, quarter) => {
    const minutes = followedMinutes(certain, quarter);
    if (minutes === undefined || isEven(minutes, totalOf(minutes))) return;
    quarterShape[quarter] = uneven.length;
    uneven.push(minutes);
  });
  const shapes = new Float64Array(uneven.length * SHAPE_LENGTH);
  uneven.forEach((minutes, row) => writeShape(shapes, row * SHAPE_LENGTH, minutes, totalOf(minutes)));
  return { quarterShape, shapes };
}

function totalOf(minutes: Float64Array): number {
  return minutes.reduce((sum, weight) => sum + weight, 0);
}
