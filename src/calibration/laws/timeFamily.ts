import type { Law } from "../../random/law.ts";
import type { LawFamily } from "./lawFamily.ts";

/**
 * A family of laws of times as likelihoods see it. Its parameters are on scales without bounds (logarithms of mean and cv, log-odds of a mixture's share),
 * so that any search may step anywhere; the first one is always the logarithm of the mean.
 */
export interface TimeFamily {
  readonly family: LawFamily;
  readonly parameters: number;
  /** Where to begin a search, from the mean and cv of what was observed. */
  start(mean: number, cv: number): number[];
  law(parameters: readonly number[]): Law;
  /** The density and the tails as functions of a time x > 0 [s], with the parameters worked in once. */
  at(parameters: readonly number[]): TimeDensity;
}

export interface TimeDensity {
  /** Logarithm of the density at x. */
  readonly logDensity: (x: number) => number;
  /** Logarithm of the probability of more than x. */
  readonly logAbove: (x: number) => number;
  /** Probability of at most x. */
  readonly below: (x: number) => number;
}
