import type { Ranged } from "./fit.ts";

/** A number and its limits times a factor ≥ 0. */
export function scaledRange({ value, lower, upper }: Ranged, factor: number): Ranged {
  return { value: value * factor, ...(lower === undefined ? {} : { lower: lower * factor }), ...(upper === undefined ? {} : { upper: upper * factor }) };
}
