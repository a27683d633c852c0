import { binomialTail } from "../../statistics/binomialTail.ts";
import { LEAST_LIMIT, type SearchTarget } from "../target/searchTarget.ts";
import type { RosterPrice } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";

/** A roster and what has been played of it so far. */
export interface RosterTrial extends RosterPrice {
  readonly counts: Counts;
  /** By target. */
  readonly outcomes: readonly TargetOutcome[];
  /** Replications played, the same ones for every roster, from the first on. */
  readonly replications: number;
}

export interface TargetOutcome {
  /** Replications that passed, of those that were assessed. */
  readonly passed: number;
  readonly assessed: number;
  /** By replication; see TargetRows. */
  readonly margins: Float64Array;
}

/** Share of the replications that passed; 1 where none was assessed, for then nothing fails. */
export function passShare({ passed, assessed }: TargetOutcome): number {
  return assessed === 0 ? 1 : passed / assessed;
}

/** By how much more often than it must the target passes that is nearest to failing, or furthest below. [share of replications] */
export function leastSurplus(outcomes: readonly TargetOutcome[], targets: readonly Pick<SearchTarget, "assurance">[]): number {
  return Math.min(...outcomes.map((outcome, target) => passShare(outcome) - targets[target].assurance));
}

/**
 * Whether the replications speak against the roster: were some target's probability of passing as high as its assurance, so few passes would come with a
 * probability below `doubt`.
 */
export function isRejected({ outcomes }: RosterTrial, targets: readonly SearchTarget[], doubt: number): boolean {
  return outcomes.some(({ passed, assessed }, index) => {
    const failed = assessed - passed;
    return failed > 0 && binomialTail(failed, assessed, 1 - targets[index].assurance) < doubt;
  });
}

/** Where that is asked for or more surely, a surplus counts less: there it would be much of what may fail. */
const FULL_SURPLUS_ASSURANCE = 0.95;

/** Whether each target passed in as large a share of the replications as it is to be assured, and by `surplus` more: beyond 95 % in proportion to what may fail, and at most half of that. */
export function reachesAll({ outcomes }: RosterTrial, targets: readonly SearchTarget[], surplus = 0): boolean {
  return outcomes.every((outcome, index) => {
    const { assurance } = targets[index];
    const part = Math.min(1, (1 - assurance) / (1 - FULL_SURPLUS_ASSURANCE));
    return passShare(outcome) >= Math.min((1 + assurance) / 2, assurance + part * surplus);
  });
}

/**
 * By how much a target is reached with its assurance: its margin in the middle of the worst replications, those that may fail and as many again. Smoother than
 * the one replication on which the assurance turns, and about 0 where that is. 0 where nothing was assessed.
 */
export function assuredMargin({ margins }: TargetOutcome, assurance: number, replications = margins.length): number {
  const sorted = assessedMargins(margins, replications).sort();
  const worst = Math.max(1, Math.round(2 * (1 - assurance) * sorted.length));
  return sorted.subarray(0, worst).reduce((sum, margin) => sum + margin, 0) / worst;
}

/** By how much a target is reached on average, as part of its limit; of the first `replications`. */
export function meanMargin({ margins }: TargetOutcome, { criterion }: SearchTarget, replications = margins.length): number {
  const looked = assessedMargins(margins, replications);
  return looked.reduce((sum, margin) => sum + margin, 0) / Math.max(1, looked.length) / (criterion.limit.operator.startsWith(">") ? Math.max(LEAST_LIMIT, criterion.limit.value) : 1);
}

/** Of the first `replications` those in which the target was assessed. */
function assessedMargins(margins: Float64Array, replications: number): Float64Array {
  return margins.subarray(0, replications).filter((margin) => !Number.isNaN(margin));
}
