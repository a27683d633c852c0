import { exponential } from "../random/exponential.ts";
import type { Livestream, ScenarioEvent } from "../scenario/scenario.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { SECOND_MS } from "../time/units.ts";

/** Integral of an event's (factor − 1) from one time to another within it, all in milliseconds since the first simulated day. [ms] */
type Surplus = (begin: number, end: number) => number;

/** The surplus of an event with this shape from `fromMs` to `toMs`; `startMs` is the first simulated day's midnight as local times are read. */
export function surplusOf(shape: ScenarioEvent["shape"], fromMs: number, toMs: number, startMs: number): Surplus {
  if ("step" in shape) return (begin, end) => (shape.step - 1) * (end - begin);
  if ("spike" in shape) {
    const decayMs = shape.spike.decay * SECOND_MS;
    return (begin, end) => (shape.spike.factor - 1) * decayMs * (exponential(-(begin - fromMs) / decayMs) - exponential(-(end - fromMs) / decayMs));
  }
  if ("points" in shape) return pointsSurplus(shape.points.map(([time, factor]) => [(parseLocalDateTime(time) ?? 0) - startMs, factor]));
  const during = livestreamSurplus(shape.livestream, toMs - fromMs);
  return (begin, end) => during(begin - fromMs, end - fromMs);
}

/** Points joined by straight lines; nothing before the first and after the last. */
function pointsSurplus(points: readonly (readonly [number, number])[]): Surplus {
  return (begin, end) => points.slice(1).reduce((sum, [toMs, last], index) => {
    const [fromMs, first] = points[index];
    const [from, to] = [Math.max(begin, fromMs), Math.min(end, toMs)];
    if (from >= to) return sum;
    const middle = first + ((last - first) * ((from + to) / 2 - fromMs)) / (toMs - fromMs);
    return sum + (middle - 1) * (to - from);
  }, 0);
}

/**
 * A livestream of this length, times counted from its begin: (level − 1)·a and during pushes (peak − 1)·a, where a rises from 0 to 1 over `ramp`
 * and after the end decays from where it was. The first push begins one `pushEvery` after the begin; none goes on after the end.
 */
function livestreamSurplus(live: Livestream, lengthMs: number): Surplus {
  const [rampMs, everyMs, pushMs, tailMs] = [live.ramp, live.pushEvery, live.pushLength, live.tail].map((seconds) => seconds * SECOND_MS);
  /** Integral of a from the begin, over the stream itself. */
  const risen = (t: number): number => (t < rampMs ? (t * t) / (2 * rampMs) : t - rampMs / 2);
  const atEnd = lengthMs < rampMs ? lengthMs / rampMs : 1;
  const over = (begin: number, end: number): number => (begin < end ? risen(end) - risen(begin) : 0);
  return (begin, end) => {
    const stop = Math.min(end, lengthMs);
    let sum = (live.level - 1) * over(begin, stop);
    for (let push = 1; push * everyMs <= stop; push++) {
      const fromMs = push * everyMs;
      sum += (live.peak - live.level) * over(Math.max(begin, fromMs), Math.min(stop, fromMs + pushMs));
    }
    const after = Math.max(begin, lengthMs);
    if (after >= end || tailMs === 0) return sum;
    return sum + (live.level - 1) * atEnd * tailMs * (exponential(-(after - lengthMs) / tailMs) - exponential(-(end - lengthMs) / tailMs));
  };
}
