import { exponential } from "./exponential.ts";

/**
 * Smallest count whose Poisson distribution function reaches p: the number of events one uniform p makes.
 * Searched from 0 upwards, so that it is the exact inverse; it never falls when p or the mean grows.
 * mean in [0, 500] (beyond, e^(−mean) comes near the smallest double: split the mean); p in [0, 1]. At p = 1, where the law has no
 * largest count, the first whose further probability no longer shows beside 1.
 * Cost: about mean + 4 √mean steps.
 */
export function poissonQuantile(p: number, mean: number): number {
  let probability = exponential(-mean);
  let reached = probability;
  let count = 0;
  while (reached < p) {
    count += 1;
    probability *= mean / count;
    const next = reached + probability;
    if (next === reached && count > mean) return count;
    reached = next;
  }
  return count;
}
