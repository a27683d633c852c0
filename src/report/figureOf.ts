import type { Estimate, QuantileMeasure } from "../experiment/result.ts";

/** The figure that a measure comes to, of times the mean; absent where there is nothing to estimate. */
export function figureOf(measure: Estimate | QuantileMeasure | undefined): number | undefined {
  return estimateOf(measure)?.value;
}

/** The same with its interval. */
export function estimateOf(measure: Estimate | QuantileMeasure | undefined): Estimate | undefined {
  return measure !== undefined && "mean" in measure ? measure.mean : measure;
}
