import type { Ranged } from "../fit.ts";

/** A number above 0 with limits so far away on the logarithmic scale. */
export function ranged(value: number, logReach: number): Ranged {
  return { value, lower: value * Math.exp(-logReach), upper: value * Math.exp(logReach) };
}
