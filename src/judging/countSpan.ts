import type { UnitSpan } from "../rules/unitSpans.ts";
import type { JudgedUnits } from "./verdicts.ts";

/** Units met and units. */
export interface SpanCount {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0.1 × 30 is 3.0000000000000004 and is meant to be 3. */
const ROUNDING = 1e-9;

/** Counts the units of a span; a latest share, rounded up, in the order of their first judged messages. */
export function countSpan({ count, day, missRow }: JudgedUnits, { from, to, latest }: UnitSpan): SpanCount {
  const isWithin = (unit: number): boolean => day[unit] >= from && day[unit] <= to;
  let within = 0;
  for (let unit = 0; unit < count; unit++) if (isWithin(unit)) within++;
  const denominator = latest === undefined ? within : Math.max(0, Math.ceil(latest * within - ROUNDING));
  let skip = within - denominator;
  let numerator = 0;
  for (let unit = 0; unit < count; unit++) {
    if (!isWithin(unit)) continue;
    if (skip > 0) skip--;
    else if (missRow[unit] < 0) numerator++;
  }
  return { numerator, denominator };
}
