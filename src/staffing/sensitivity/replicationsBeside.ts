import type { Scenario } from "../../scenario/scenario.ts";
import { affordableReplications } from "../played/affordableReplications.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import type { ConfirmedFigure } from "../target/confirmedFigure.ts";
import { neededReplications } from "./neededReplications.ts";

/** What is played of a desk in all: changes, strengths, stresses. */
const PLAYS = 35;
/** Half a minute on two cores. */
const MOST_MESSAGES = 0.42e9;
/** Times the usual number at most. */
const MOST_TIMES = 2;
/** Of z² ÷ (n + z²), the limit of a difference of which n pairs show none. */
const SQUARED_QUANTILE = 1.96 ** 2;

/**
 * Replications for changes of a roster that was confirmed with a probability not far above an assurance: as many as show that what never matters does not matter, its limit half of what lies between the confirmed probability's
 * lower end and the assurance; not fewer than without, at most twice as many, on busy desks as can be afforded.
 */
export function replicationsBeside(scenario: Scenario, targets: readonly SearchTarget[], confirmed: readonly ConfirmedFigure[]): number {
  const usual = neededReplications(targets);
  const margins = confirmed.flatMap(({ assurance, pass: { lower } }) => (lower === undefined ? [] : [lower - assurance]));
  const narrowest = Math.max(1e-6, Math.min(1, ...margins)) / 2;
  const wanted = Math.ceil(SQUARED_QUANTILE * (1 / narrowest - 1));
  return Math.max(usual, affordableReplications(scenario, Math.min(MOST_TIMES * usual, wanted), PLAYS, MOST_MESSAGES));
}
