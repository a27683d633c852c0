import { gammaQuantile } from "../../random/gammaQuantile.ts";
import { UPPER_LIMIT } from "../limitReach.ts";

/**
 * How far the log-likelihood of a normal variance with so many degrees of freedom has fallen at its exact limits: (f / 2) · (r − 1 − log r), r the quantile of chi-square by f.
 * Of few days the limits lie at other heights: of six less above the estimate is left out by a fall of 1.35 than below it. With many both are 1.35.
 */
export function varianceFalls(freedom: number): { readonly lower: number; readonly upper: number } {
  const fall = (p: number): number => {
    const ratio = gammaQuantile(p, 1, Math.sqrt(2 / freedom));
    return (freedom / 2) * (ratio - 1 - Math.log(ratio));
  };
  // A variance below the estimate is one under which so large an estimate is rare.
  return { lower: fall(UPPER_LIMIT), upper: fall(1 - UPPER_LIMIT) };
}
