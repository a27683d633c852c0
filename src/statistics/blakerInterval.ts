import { bracketedRoot } from "../random/bracketedRoot.ts";
import { binomialTail } from "./binomialTail.ts";
import { ranksBelow } from "./ranksBelow.ts";

/**
 * Exact interval of a share, from `successes` among `n` ≥ 1 independent trials: it holds the truth with at least the level's probability whatever the
 * truth and n are, and lies within that of Clopper and Pearson. A share p is doubted where the tail that what was seen is in, and as much of the other
 * tail as is no likelier, together come to less than 1 − level; the interval reaches from the first p that is not doubted to the last.
 *
 * - The observed share lies inside. No success: the lower limit is 0; nothing but successes: the upper one is 1. Never of no width.
 * - Both limits rise with the successes. With n they need not narrow at each single step: 57 of 57 reach a little lower than 56 of 56, since the
 *   smallest count that the other tail may hold is a whole number.
 *
 * Source: H. Blaker, Confidence Curves and Improved Exact Confidence Intervals for Discrete Distributions, Canadian Journal of Statistics 28 (2000) 783.
 */
export function blakerInterval(successes: number, n: number, level: number): { lower: number; upper: number } {
  return { lower: lowerLimit(successes, n, 1 - level), upper: 1 - lowerLimit(n - successes, n, 1 - level) };
}

/**
 * The smallest p that is not doubted. From Clopper and Pearson's limit on, where the upper tail is half of `doubt`, the other tail holds the counts
 * below `count`, until at a step of p it takes `count` in as well: there the tails are equal, together at least `doubt`. Either they have come to that
 * before the step, and at once for good since their sum first falls and then rises, or they do at it.
 */
function lowerLimit(successes: number, n: number, doubt: number): number {
  if (successes === 0) return 0;
  const upperTail = (p: number): number => binomialTail(successes, n, p);
  const widest = bracketedRoot((p) => upperTail(p) - doubt / 2, 0, successes / n);
  const count = ranksBelow(n, widest, doubt / 2);
  const lowerTail = (counts: number, p: number): number => binomialTail(n - counts + 1, n, 1 - p);
  const step = bracketedRoot((p) => upperTail(p) - lowerTail(count + 1, p), widest, successes / n);
  return bracketedRoot((p) => upperTail(p) + lowerTail(count, p) - doubt, widest, step);
}
