import { MINUTE_MS, QUARTER_HOUR_MS } from "../time/units.ts";
import { MINUTES_OF_QUARTER } from "./minuteShape.ts";
import type { StreamEvent } from "./streamEvents.ts";

/**
 * By quarter-hour of the horizon, what the certain events make of the mean: the product of their factors, each averaged over the quarter-hour; where
 * the minutes are followed, the mean of the minutes' products.
 */
export function eventFactors(events: readonly StreamEvent[], quarters: number): Float64Array {
  const certain = events.filter(({ upliftCv }) => upliftCv === 0);
  return meanFactors(certain, 0, quarters, QUARTER_HOUR_MS).map((factor, quarter) => {
    const minutes = followedMinutes(certain, quarter);
    return minutes === undefined ? factor : minutes.reduce((sum, each) => sum + each, 0) / MINUTES_OF_QUARTER;
  });
}

/** What the certain events make of each minute of a quarter-hour, where one of them asks for its minutes to be followed. */
export function followedMinutes(certain: readonly StreamEvent[], quarter: number): Float64Array | undefined {
  const begin = quarter * QUARTER_HOUR_MS;
  const meets = ({ fromMs, toMs, isFine }: StreamEvent): boolean => isFine && fromMs < begin + QUARTER_HOUR_MS && begin < toMs;
  return certain.some(meets) ? meanFactors(certain, begin, MINUTES_OF_QUARTER, MINUTE_MS) : undefined;
}

/** The product of the events' factors, each averaged over a piece of time, for `count` pieces of one length from `fromMs` on. */
export function meanFactors(events: readonly StreamEvent[], fromMs: number, count: number, lengthMs: number): Float64Array {
  const factors = new Float64Array(count).fill(1);
  for (const event of events) {
    const first = Math.max(0, Math.floor((event.fromMs - fromMs) / lengthMs));
    const after = Math.min(count, Math.ceil((event.toMs - fromMs) / lengthMs));
    for (let piece = first; piece < after; piece++) {
      const begin = Math.max(event.fromMs, fromMs + piece * lengthMs);
      const end = Math.min(event.toMs, fromMs + (piece + 1) * lengthMs);
      if (begin < end) factors[piece] *= 1 + event.surplus(begin, end) / lengthMs;
    }
  }
  return factors;
}
