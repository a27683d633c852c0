import { binomialTail } from "../../statistics/binomialTail.ts";
import type { RightChoice } from "../staffingResult.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { type Counts, costOf, keyOf } from "../space/rosterSpace.ts";
import type { TargetOutcome } from "./rosterTrial.ts";
import { MOST_LOOKS } from "./rosterTrials.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { wellAbove, zoneAbove } from "./wellAbove.ts";

/** Rosters that cost less by more than this part are wrong not to be chosen if they pass well above every assurance. */
export const WORTHWHILE_SAVING = 0.01;
/** A roster that was put to the test on fresh replications and did not pass it. */
export interface FailedRoster {
  readonly counts: Counts;
  readonly outcomes: readonly TargetOutcome[];
}

export interface RightChoiceOptions {
  /** The recommended roster. */
  readonly counts: Counts;
  readonly failed: readonly FailedRoster[];
  /** Every roster that costs less was ruled out or played by itself. [yuan] */
  readonly bound: number;
}

/**
 * How probable it is, at least, that no roster should have been chosen instead. Each roster that speaks against cheaper ones - itself, or where one agent more never harms all within it - is charged with the
 * probability that it would look so bad although it passes by more than `zone`; their sum, and that of the targets, bounds the probability that any was passed over (Bonferroni).
 * Each doubt is charged once for every look that the search may have taken.
 * Source: the probability of correct selection with an indifference zone, S.-H. Kim and B. L. Nelson, Handbooks in Operations Research 13 (2006) 501.
 */
export function rightChoice(search: RosterSearch, { counts, failed, bound }: RightChoiceOptions): RightChoice {
  const least = costOf(search.space, counts) * (1 - WORTHWHILE_SAVING);
  const fresh = new Map(failed.map((roster) => [keyOf(roster.counts), roster.outcomes]));
  const { targets } = search.trials;
  const doubts = [...search.isMonotone ? search.failing : [], ...cheaperRosters(search, least)]
    .map((roster) => doubtOf(joined(search.trials.of(roster).outcomes, fresh.get(keyOf(roster))), targets));
  const sum = targets.length * MOST_LOOKS * doubts.reduce((total, doubt) => total + doubt, 0);
  return { probability: Math.max(0, 1 - sum), saving: WORTHWHILE_SAVING, zone: Math.max(...targets.map(({ assurance }) => zoneAbove(assurance))), basis: search.isMonotone && bound >= least ? "monotone" : "played" };
}

/** Those that were played, cost less than `least` and may be rostered; where one agent more never harms without those that lie within one that was given up. */
export function cheaperRosters(search: RosterSearch, least: number): Counts[] {
  return search.trials.all()
    .filter(({ counts, cost }) => cost < least && search.isAllowed(counts) && !(search.isMonotone && search.isHopeless(counts)))
    .map(({ counts }) => counts);
}

/** What the search saw and what the test did: the search's own replications flatter a roster that it chose for them, which only adds to the doubt. */
function joined(outcomes: readonly TargetOutcome[], fresh: readonly TargetOutcome[] | undefined): readonly Pick<TargetOutcome, "passed" | "assessed">[] {
  return fresh === undefined ? outcomes : outcomes.map(({ passed, assessed }, target) => ({ passed: passed + fresh[target].passed, assessed: assessed + fresh[target].assessed }));
}

/** The probability of so many failures, by the target that speaks most against the roster, were each passed just well above its assurance. */
function doubtOf(outcomes: readonly Pick<TargetOutcome, "passed" | "assessed">[], targets: readonly SearchTarget[]): number {
  return Math.min(...outcomes.map(({ passed, assessed }, target) => {
    return binomialTail(assessed - passed, assessed, 1 - wellAbove(targets[target].assurance));
  }));
}
