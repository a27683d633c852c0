import { LEVEL } from "../experiment/level.ts";
import { playTogether, type PlayOptions } from "../experiment/playTogether.ts";
import type { ReplicationTable } from "../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../experiment/simulation.ts";
import { logarithm } from "../random/logarithm.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { blakerInterval } from "../statistics/blakerInterval.ts";
import { type Confirmation, FRESH_FIRST } from "./search/confirm.ts";
import { lookAround } from "./search/lookAround.ts";
import type { RosterSearch } from "./search/rosterSearch.ts";
import { type Counts, costOf, keyOf, rosterOf, withCounts } from "./space/rosterSpace.ts";
import { passShare, type RosterTrial, type TargetOutcome } from "./search/rosterTrial.ts";
import { outcomeOf } from "./search/rosterTrials.ts";
import type { SearchTarget } from "./target/searchTarget.ts";
import { passByTarget, staffingTargets } from "./staffingTargets.ts";
import type { CurvePoint } from "./staffingResult.ts";
import { usedFailures } from "./target/usedFailures.ts";

export type CurveOptions = Pick<PlayOptions, "executor" | "signal"> & { readonly packs: readonly RulePack[] };

/** A roster and how it came out on fresh replications. */
interface JudgedRoster {
  readonly counts: Counts;
  readonly simulation: Simulation;
  readonly table: ReplicationTable;
  readonly outcomes: readonly TargetOutcome[];
}

/** Replications that a roster must have had in the search to stand for its cost, and if it passes so often: there few replications fail, and few tell little. */
const KNOWN = 60;
const OFTEN = 0.8;
const KNOWN_OFTEN = 200;
/** Beside the recommended roster. */
const MOST_POINTS = 8;
const POINT_REPLICATIONS = 500;
/** For a cheaper roster that may still pass after those, so that it is seen why it is not recommended. */
const CLOSER_REPLICATIONS = 3000;
/** Chances of passing below this are all alike to a reader. */
const LEAST_SHARE = 0.01;

/**
 * Cost against probability of passing: the recommended roster as it was judged, and of all that were played, those a few agents away from it among them, the ones that none at the same or less cost
 * beats, thinned out evenly by that probability, each played afresh. The further from the recommended roster, the less was looked at there: a dearer point may not be the best of its cost.
 */
export async function tradeOffCurve(search: RosterSearch, counts: Counts, confirmation: Confirmation, options: CurveOptions): Promise<CurvePoint[]> {
  await lookAround(search, counts);
  const others = search.trials.all().filter((trial) => search.isAllowed(trial.counts) && keyOf(trial.counts) !== keyOf(counts));
  const chosen = thinned(frontier(search, others));
  const judged = await judgedAfresh(search, chosen, POINT_REPLICATIONS, options);
  const doubtful = judged.filter((roster) => costOf(search.space, roster.counts) < costOf(search.space, counts) && mayPass(search, roster));
  const closer = await judgedAfresh(search, doubtful, CLOSER_REPLICATIONS, options);
  const recommended = { ...confirmation, counts };
  return unbeaten(search, [...judged.filter((roster) => !doubtful.includes(roster)), ...closer, recommended], recommended).map((roster) => curvePoint(search, roster));
}

/** By growing cost, each meeting its targets more surely than all before, measured by their assurances. */
function frontier({ trials: { targets } }: RosterSearch, all: readonly RosterTrial[]): RosterTrial[] {
  let least = Infinity;
  const known = all.filter((trial) => leastShare(trial) > LEAST_SHARE && trial.replications >= (leastShare(trial) < OFTEN ? KNOWN : KNOWN_OFTEN));
  return known.toSorted((a, b) => a.cost - b.cost || mostUsed(targets, a) - mostUsed(targets, b)).filter((trial) => {
    const used = mostUsed(targets, trial);
    if (used >= least) return false;
    least = used;
    return true;
  });
}

/** By growing cost those that meet their targets more surely than all that cost no more, as they were judged; and the recommended one in any case. */
function unbeaten({ space, trials: { targets } }: RosterSearch, all: readonly JudgedRoster[], recommended: JudgedRoster): JudgedRoster[] {
  let least = Infinity;
  return all.toSorted((a, b) => costOf(space, a.counts) - costOf(space, b.counts) || mostUsed(targets, a) - mostUsed(targets, b)).filter((roster) => {
    const used = mostUsed(targets, roster);
    const isBetter = used < least;
    least = Math.min(least, used);
    return isBetter || roster === recommended;
  });
}

/** Stopped in the middle: without what was not finished. */
async function judgedAfresh({ space, trials }: RosterSearch, rosters: readonly { readonly counts: Counts }[], replications: number, { packs, ...playing }: CurveOptions): Promise<JudgedRoster[]> {
  const simulations = rosters.map(({ counts }) => compileSimulation(withCounts(space, counts), packs));
  const tables = await playTogether(simulations, { ...playing, first: FRESH_FIRST, replications });
  return rosters.flatMap(({ counts }, index): JudgedRoster[] => {
    const [simulation, table] = [simulations[index], tables[index]];
    return table.replications < replications ? [] : [{ counts, simulation, table, outcomes: trials.targets.map((target) => outcomeOf(table, target, space.scenario.days)) }];
  });
}

/** Of the failures that the assurances allow, the part that the least sure target uses up. */
function mostUsed(targets: readonly SearchTarget[], { outcomes }: { readonly outcomes: readonly TargetOutcome[] }): number {
  return Math.max(...outcomes.map((outcome, place) => usedFailures(passShare(outcome), targets[place].assurance)));
}

function leastShare({ outcomes }: { readonly outcomes: readonly TargetOutcome[] }): number {
  return Math.min(...outcomes.map(passShare));
}

/** Whether no target's interval lies below its assurance. */
function mayPass({ trials }: RosterSearch, { outcomes }: JudgedRoster): boolean {
  return outcomes.every(({ passed, assessed }, index) => assessed === 0 || blakerInterval(passed, assessed, LEVEL).upper >= trials.targets[index].assurance);
}

function curvePoint({ space }: RosterSearch, { counts, simulation, table, outcomes }: JudgedRoster): CurvePoint {
  const hours = space.decisions.reduce((sum, decision, number) => sum + decision.hours * counts[number], 0);
  return { cost: costOf(space, counts), hours, roster: rosterOf(space, counts), ...passByTarget(staffingTargets(simulation, table, outcomes, LEVEL)) };
}

/** At most MOST_POINTS, the first and the last among them, the others as evenly spread over the odds of passing as they are: from 95 to 99 % is as far as from 80 to 95 %. */
function thinned(points: readonly RosterTrial[]): RosterTrial[] {
  if (points.length <= MOST_POINTS) return [...points];
  const odds = points.map((point) => logOdds(leastShare(point)));
  const [low, high] = [Math.min(...odds), Math.max(...odds)];
  const wanted = Array.from({ length: MOST_POINTS }, (_, index) => low + ((high - low) * index) / (MOST_POINTS - 1));
  const nearest = wanted.map((odd) => odds.reduce((best, each, index) => (Math.abs(each - odd) < Math.abs(odds[best] - odd) ? index : best), 0));
  return points.filter((_, index) => nearest.includes(index));
}

/** Of what hardly ever fails as of what fails in one of so many. */
function logOdds(share: number): number {
  const within = Math.min(1 - 1 / KNOWN_OFTEN, Math.max(LEAST_SHARE, share));
  return logarithm(within / (1 - within));
}
