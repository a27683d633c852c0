import { byPrice } from "../space/rosterPrice.ts";
import { DOUBT, type RosterSearch } from "./rosterSearch.ts";
import type { Counts } from "../space/rosterSpace.ts";
import { isRejected, meanMargin, passShare, type RosterTrial, type TargetOutcome } from "./rosterTrial.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { thinnedOut } from "./thinnedOut.ts";

/** Replications by which rosters of which none passes are compared, and those of the ones that may pass after all. */
const COMPARED = 100;
const CLOSER = { upTo: 1600 };
const MOST_CLOSER = 3;
/** So many of the nearest are compared at last, by so many replications. */
const FINALISTS = 8;
const CLOSELY = 1600;
/** Chances that differ by no more are the same, on the same buyers; and where a target is never met, margins that differ by no more than this part of its limit. */
const SAME_CHANCE = 0.01;
const SAME_MARGIN = 0.005;

/**
 * Where no roster passed its screening: one that does when looked at more closely, else the cheapest of those that come as near as the best, found by leaving out who can be spared. Of what is
 * played on the way a curve can be made. Stopped before anything was played: one agent in each shift.
 */
export async function bestAchievable(search: RosterSearch, mayGoOn: () => boolean): Promise<{ readonly counts: Counts; readonly stands: boolean }> {
  const { trials, space } = search;
  const allowed = trials.all().filter(({ counts, replications }) => replications > 0 && search.isAllowed(counts));
  if (allowed.length === 0) return { counts: space.decisions.map(({ minimum, maximum }) => Math.max(minimum, Math.min(maximum, 1))), stands: false };
  const played = (await trials.screen(allowed.map(({ counts }) => counts), COMPARED, 0)).toSorted((a, b) => byNearness(a, b, trials.targets));
  for (const { counts } of played.filter((trial) => !isRejected(trial, trials.targets, DOUBT)).slice(0, MOST_CLOSER)) {
    if (await search.stands(counts, CLOSER)) return { counts, stands: true };
  }
  const [best] = played;
  const isAsGood = (trial: RosterTrial): boolean => trial.replications >= COMPARED && isAsNear(trial, best, trials.targets);
  const cheapest = played.filter(isAsGood).toSorted(byPrice).at(0) ?? best;
  const dearestFirst = [...space.decisions.keys()].toSorted((a, b) => space.decisions[b].cost - space.decisions[a].cost);
  const thinned = await thinnedOut(search, cheapest.counts, dearestFirst, async (fewer) => mayGoOn() && isAsGood((await trials.screen([fewer], COMPARED, 0))[0]));
  return { counts: mayGoOn() ? await cheapestOfNearest(search, thinned) : thinned, stands: false };
}

/** Of all that were played and one that is known to be near the cheapest that comes as near as the nearest, looked at closely: a hundred replications do not tell a point from three. */
export async function cheapestOfNearest(search: RosterSearch, known: Counts): Promise<Counts> {
  const { trials } = search;
  const nearest = trials.all().filter(({ counts, replications }) => replications >= COMPARED && search.isAllowed(counts)).toSorted((a, b) => byNearness(a, b, trials.targets)).slice(0, FINALISTS);
  const closely = (await trials.screen([known, ...nearest.map(({ counts }) => counts)], CLOSELY, 0)).toSorted((a, b) => byNearness(a, b, trials.targets));
  const last = closely.filter(({ replications }) => replications >= CLOSELY);
  return last.filter((trial) => isAsNear(trial, last[0], trials.targets)).toSorted(byPrice).at(0)?.counts ?? known;
}

/** The nearest first: by how much all targets together fall short of their assurances, then by the margins of those that do; of equal ones the cheapest. */
function byNearness(one: RosterTrial, other: RosterTrial, targets: readonly SearchTarget[]): number {
  const sum = ({ outcomes }: RosterTrial, of: (outcome: TargetOutcome, target: SearchTarget) => number): number => outcomes.reduce((total, outcome, index) => total + of(outcome, targets[index]), 0);
  const share = (trial: RosterTrial): number => sum(trial, (outcome, { assurance }) => Math.min(0, passShare(outcome) - assurance));
  const margin = (trial: RosterTrial): number => sum(trial, (outcome, target) => (passShare(outcome) >= target.assurance ? 0 : meanMargin(outcome, target)));
  return share(other) - share(one) || margin(other) - margin(one) || byPrice(one, other);
}

/** Whether a roster comes as near to every target as the best: as often, where that one falls short, else as often as asked for; where it never meets one, by as much of the rate. */
function isAsNear(trial: RosterTrial, best: RosterTrial, targets: readonly SearchTarget[]): boolean {
  return targets.every((target, index) => {
    const [own, its] = [trial.outcomes[index], best.outcomes[index]];
    const share = passShare(its);
    if (share >= target.assurance) return passShare(own) >= target.assurance;
    if (passShare(own) < share - SAME_CHANCE) return false;
    return share > SAME_CHANCE || meanMargin(own, target) >= meanMargin(its, target) - SAME_MARGIN;
  });
}
