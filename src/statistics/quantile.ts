import { quantileSorted } from "simple-statistics";

/**
 * The p-quantile of a sample in ascending order, p in [0, 1]: position (n − 1)·p counted from the first value, a straight line between neighbours.
 * The sample has at least one value; an empty one has no quantile and is an error. Source: R. J. Hyndman, Y. Fan, Sample Quantiles in Statistical Packages (1996), type 7.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  return quantileSorted(sorted as number[], p);
}
