import type { Estimate } from "./estimate.ts";

/**
 * The sum of two quantities that are estimated from different replications, each with limits at one level: √ of the sum of the squared distances to its limits below and above (method of variance estimates recovery). It
 * takes over that limits need not lie evenly about a value. No value where the second has none; without limits where it has none. Told by the replications of the second.
 *
 * Source: G. Y. Zou, A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics in Medicine 27 (2008) 1693.
 */
export function sumEstimate(first: Required<Pick<Estimate, "value" | "lower" | "upper">>, { value, lower, upper, ...basis }: Estimate): Estimate {
  if (value === undefined) return basis;
  const sum = first.value + value;
  if (lower === undefined || upper === undefined) return { value: sum, ...basis };
  return { value: sum, lower: sum - Math.hypot(first.value - first.lower, value - lower), upper: sum + Math.hypot(first.upper - first.value, upper - value), ...basis };
}
