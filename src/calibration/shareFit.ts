import { blakerInterval } from "../statistics/blakerInterval.ts";
import { FIT_LEVEL } from "./fit.ts";
import type { Fit, Observed } from "./fit.ts";
import { fittedFit } from "./fittedFit.ts";

/** A share that the log shows outright: so many of n ≥ 1, with Blaker's exact interval. */
export function shareFit(successes: number, n: number, of: Observed): Fit {
  return fittedFit({ value: successes / n, ...blakerInterval(successes, n, FIT_LEVEL) }, n, of);
}
