import { LEVEL } from "../experiment/level.ts";
import { playTogether, type PlayOptions } from "../experiment/playTogether.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { FRESH_FIRST } from "./search/confirm.ts";
import type { RosterSearch } from "./search/rosterSearch.ts";
import { rosterOf, withCounts } from "./search/rosterSpace.ts";
import { passShare, type RosterTrial } from "./search/rosterTrial.ts";
import { outcomeOf } from "./search/rosterTrials.ts";
import { passByTarget, staffingTargets } from "./staffingTargets.ts";
import type { CurvePoint } from "./staffingResult.ts";

export type CurveOptions = Pick<PlayOptions, "executor" | "signal"> & { readonly packs: readonly RulePack[] };

/** Replications that a roster must have had in the search to stand for its cost. */
const KNOWN = 60;
const MOST_POINTS = 8;
const POINT_REPLICATIONS = 500;
/** Chances of passing below this are all alike to a reader. */
const LEAST_SHARE = 0.01;

/**
 * Cost against probability of passing: of the rosters that the search played those that none at the same or less cost beats, thinned out evenly by that probability, each played afresh. The
 * further from the recommended roster, the less the search looked around there: a dearer point may not be the best of its cost.
 */
export async function tradeOffCurve(search: RosterSearch, { packs, ...playing }: CurveOptions): Promise<CurvePoint[]> {
  const { space, trials } = search;
  const points = thinned(frontier(trials.all().filter(({ counts }) => search.isAllowed(counts))));
  const simulations = points.map(({ counts }) => compileSimulation(withCounts(space, counts), packs));
  const tables = await playTogether(simulations, { ...playing, first: FRESH_FIRST, replications: POINT_REPLICATIONS });
  return points.flatMap(({ counts, cost }, index): CurvePoint[] => {
    if (tables[index].replications === 0) return [];
    const outcomes = trials.targets.map((target) => outcomeOf(tables[index], target, space.scenario.days));
    const hours = space.decisions.reduce((sum, decision, number) => sum + decision.hours * counts[number], 0);
    return [{ cost, hours, roster: rosterOf(space, counts), ...passByTarget(staffingTargets(simulations[index], tables[index], outcomes, LEVEL)) }];
  });
}

/** By growing cost, each passing more often than all before. */
function frontier(all: readonly RosterTrial[]): RosterTrial[] {
  let best = LEAST_SHARE;
  return all.filter(({ replications }) => replications >= KNOWN).toSorted((a, b) => a.cost - b.cost || leastShare(b) - leastShare(a)).filter((trial) => {
    const share = leastShare(trial);
    if (share <= best) return false;
    best = share;
    return true;
  });
}

function leastShare({ outcomes }: RosterTrial): number {
  return Math.min(...outcomes.map(passShare));
}

/** At most MOST_POINTS, the first and the last among them, the others as evenly spread over the probability as they are. */
function thinned(points: readonly RosterTrial[]): RosterTrial[] {
  if (points.length <= MOST_POINTS) return [...points];
  const [low, high] = [leastShare(points[0]), leastShare(points[points.length - 1])];
  const wanted = Array.from({ length: MOST_POINTS }, (_, index) => low + ((high - low) * index) / (MOST_POINTS - 1));
  const nearest = wanted.map((share) => points.reduce((best, point) => (Math.abs(leastShare(point) - share) < Math.abs(leastShare(best) - share) ? point : best)));
  return points.filter((point) => nearest.includes(point));
}
