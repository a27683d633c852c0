import type { ScenarioEvent } from "./scenario.ts";

/** The greatest factor of an event on the arrivals of an ordinary day. */
export function eventPeak({ shape }: Pick<ScenarioEvent, "shape">): number {
  if ("step" in shape) return shape.step;
  if ("spike" in shape) return shape.spike.factor;
  return "points" in shape ? Math.max(...shape.points.map(([, factor]) => factor)) : Math.max(shape.livestream.peak, shape.livestream.level);
}
