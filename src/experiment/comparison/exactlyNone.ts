import type { Estimate } from "../../statistics/estimate.ts";

/** The difference of what is one and the same: no more and no less than 0, where there is anything to estimate. */
export function exactlyNone(estimate: Estimate): Estimate {
  return estimate.value === undefined ? estimate : { ...estimate, value: 0, lower: 0, upper: 0 };
}
