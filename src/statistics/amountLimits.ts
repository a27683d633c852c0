import type { Estimate } from "./estimate.ts";

/**
 * The limits so far (`reach` ≥ 0) on both sides of an estimated amount: of what cannot be negative, such as seconds, hours or yuan. The lower one is not below 0, where
 * the truth cannot lie either, so the interval holds it as often as without that.
 */
export function amountLimits(value: number, reach: number): Pick<Estimate, "lower" | "upper"> {
  return { lower: Math.max(0, value - reach), upper: value + reach };
}
