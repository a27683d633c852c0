import { binomialTail } from "../../src/statistics/binomialTail.ts";

/** How many of `n` trials, each with probability `p`, come true at most in all but one of `cases` such tests. */
export function mostByChance(n: number, p: number, cases: number): number {
  let most = 0;
  while (binomialTail(most + 1, n, p) > 1 / cases) most++;
  return most;
}
