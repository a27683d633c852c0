import { binomialWeights } from "../oracle/binomialCoverage.ts";

/**
 * Blaker's interval at 95 % by the definition alone: shares from both ends inwards in small steps until one is not doubted, then halving.
 * A share is doubted where the counts that are no likelier to be passed on their side than what was seen on its own come to less than 5 %.
 * Right to 1e-9 where no stretch that is not doubted is shorter than a step.
 */
export function naiveBlaker(successes: number, n: number): { lower: number; upper: number } {
  return { lower: lowest(successes, n), upper: 1 - lowest(n - successes, n) };
}

const STEP = 1e-4;

function lowest(successes: number, n: number): number {
  if (successes === 0) return 0;
  let doubted = 0;
  while (doubted + STEP < successes / n && acceptability(successes, n, doubted + STEP) < 0.05) doubted += STEP;
  let accepted = Math.min(doubted + STEP, successes / n);
  while (accepted - doubted > 1e-11) {
    const middle = (doubted + accepted) / 2;
    if (acceptability(successes, n, middle) < 0.05) doubted = middle;
    else accepted = middle;
  }
  return accepted;
}

/** Probability of all counts whose smaller tail is no larger than that of what was seen. */
function acceptability(successes: number, n: number, p: number): number {
  const weights = binomialWeights(n, p);
  const below = runningSums(weights);
  const above = runningSums(weights.toReversed()).toReversed();
  const smallerTail = (k: number): number => Math.min(below[k], above[k]);
  const seen = smallerTail(successes) * (1 + 1e-12);
  return weights.reduce((sum, weight, k) => (smallerTail(k) <= seen ? sum + weight : sum), 0);
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
