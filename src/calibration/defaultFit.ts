import { FIT_LEVEL } from "./fit.ts";
import type { Fit, Observed } from "./fit.ts";
import type { FitReason } from "./fitReason.ts";

/** A number of which the log tells too little: its documented default, how many observations there were, and what was missing. */
export function defaultFit(value: number, n: number, of: Observed, reason: FitReason): Fit {
  return { value, level: FIT_LEVEL, n, of, source: "default", reason };
}
