import { QUARTER_HOUR_MS } from "../time/units.ts";
import type { StreamEvent } from "./streamEvents.ts";

/** By quarter-hour of the horizon, what the certain events make of the mean: the product of their factors, each averaged over the quarter-hour. */
export function eventFactors(events: readonly StreamEvent[], quarters: number): Float64Array {
  return meanFactors(events.filter(({ upliftCv }) => upliftCv === 0), 0, quarters, QUARTER_HOUR_MS);
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
