import type { Comparison, Consequence } from "./rulePack.ts";

export type Verdict = "pass" | "fail" | "not-assessed";

/** What a rate or a mean is held against. */
export interface Limit extends Pick<Consequence, "minimumVolume" | "tooFew"> {
  readonly threshold: Comparison;
}

/** Rounding of a decimal threshold, as a share of the larger side: 0.7 × 10 is 7.000000000000001 or 6.999999999999999 and is meant to be 7. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Whether numerator ÷ denominator meets a threshold, by numerator against threshold × denominator: 50 of 100 is not below 50 %.
 * Not assessed: no unit at all, or a volume (the denominator where nothing else is counted) that does not reach the minimum, unless too few fail.
 */
export function verdict(numerator: number, denominator: number, limit: Limit, volume = denominator): Verdict {
  if (hasTooFew(volume, limit)) return limit.tooFew === "fails" ? "fail" : "not-assessed";
  if (denominator <= 0) return "not-assessed";
  return holds(numerator, limit.threshold.operator, limit.threshold.value * denominator) ? "pass" : "fail";
}

/** Whether a volume does not reach the minimum, where there is one. */
export function hasTooFew(volume: number, { minimumVolume }: Pick<Limit, "minimumVolume">): boolean {
  return minimumVolume !== undefined && !holds(volume, minimumVolume.operator, minimumVolume.value);
}

/** Compares two numbers, taking them as equal where only rounding can part them. */
function holds(left: number, operator: Comparison["operator"], right: number): boolean {
  const isEqual = Math.abs(left - right) <= ROUNDING * Math.max(Math.abs(left), Math.abs(right));
  if (isEqual) return operator === ">=" || operator === "<=";
  return operator === ">=" || operator === ">" ? left > right : left < right;
}
