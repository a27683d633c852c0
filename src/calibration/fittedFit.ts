import { FIT_LEVEL } from "./fit.ts";
import type { Fit, Observed, Ranged } from "./fit.ts";

/** A number that the log tells, with its limits where there are any, and how many observations it rests on; of a law `more` tells the rest. */
export function fittedFit({ value, lower, upper }: Ranged, n: number, of: Observed, more: Pick<Fit, "cv" | "family" | "fitTest" | "censored" | "reason"> = {}): Fit {
  return { value, ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }), level: FIT_LEVEL, n, of, ...more, source: "fitted" };
}
