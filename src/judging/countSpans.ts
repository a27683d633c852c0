import type { WeightedSpan } from "../rules/rulePack.ts";
import type { JudgedUnits } from "./verdicts.ts";

/** Units met and units of a weighted span. */
export interface SpanCount {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0.1 × 30 is 3.0000000000000004 and is meant to be 3. */
const ROUNDING = 1e-9;

/**
 * The units of each weighted span, which all end with the judged day `lastDay`: those of the last days, or the latest share, rounded up, of
 * those of the first span that names days (of all where none does), by their first judged message. Source: docs/rules.md, consequences.
 */
export function countSpans(units: JudgedUnits, spans: readonly WeightedSpan[], lastDay: number): SpanCount[] {
  const first = spans.find((span) => "days" in span);
  const whole = missesWithin(units, first === undefined ? -Infinity : firstDayOf(first.days, lastDay), lastDay);
  return spans.map((span) => {
    if ("latest" in span) return counted(whole.slice(whole.length - Math.ceil(span.latest * whole.length - ROUNDING)));
    return counted(span === first ? whole : missesWithin(units, firstDayOf(span.days, lastDay), lastDay));
  });
}

function firstDayOf(days: number, lastDay: number): number {
  return lastDay - days + 1;
}

/** By unit of the days in order: 1 where it is missed. */
function missesWithin({ count, day, missRow }: JudgedUnits, from: number, to: number): Uint8Array {
  const misses = new Uint8Array(count);
  let found = 0;
  for (let unit = 0; unit < count; unit++) if (day[unit] >= from && day[unit] <= to) misses[found++] = missRow[unit] >= 0 ? 1 : 0;
  return misses.subarray(0, found);
}

function counted(misses: Uint8Array): SpanCount {
  const missed = misses.reduce((sum, miss) => sum + miss, 0);
  return { numerator: misses.length - missed, denominator: misses.length };
}
