import { draw, unitInterval } from "./draw.ts";
import { poissonQuantile } from "./poissonQuantile.ts";

/** The mean that one uniform number turns into a count; larger means are sums of such, so that no exponential underflows. */
const LARGEST_MEAN = 500;

/**
 * A Poisson count at the address (a, b): one draw for each 500 of the mean, numbered from `first` downwards. It never falls when the mean grows.
 * 0 where the mean is 0.
 */
export function poissonCount(a: number, b: number, first: number, mean: number): number {
  let count = 0;
  let number = first;
  for (let rest = mean; rest > 0; rest -= LARGEST_MEAN) {
    count += poissonQuantile(unitInterval(draw(a, b, number--)), rest < LARGEST_MEAN ? rest : LARGEST_MEAN);
  }
  return count;
}
