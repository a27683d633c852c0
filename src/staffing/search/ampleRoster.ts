import type { Counts } from "./rosterSpace.ts";
import { MOST_CHOSEN_AGENTS } from "../../scenario/deskLimits.ts";
import { assuredMargin, passShare, type RosterTrial, type TargetOutcome } from "./rosterTrial.ts";
import type { RosterSearch } from "./rosterSearch.ts";

const SCREENING = { upTo: 100 };

/**
 * A roster that passes, found by doubling the agents in every shift; then by halving how far it lies between there and the last that failed. Where even the
 * largest does not pass: the best of those that were tried, and `passes` false.
 */
export async function ampleRoster(search: RosterSearch): Promise<{ readonly counts: Counts; readonly passes: boolean }> {
  let failed = 0;
  for (let agents = 1; agents <= MOST_CHOSEN_AGENTS; agents *= 2) {
    const counts = everywhere(search, agents);
    if (search.isAllowed(counts) && await search.stands(counts, SCREENING)) return { counts: await between(search, failed, agents), passes: true };
    failed = agents;
    if (search.trials.isStopped || isLimited(search, agents)) break;
  }
  return { counts: bestOf(search) ?? everywhere(search, failed), passes: false };
}

/** The fewest agents in every shift with which it passes. */
async function between(search: RosterSearch, failed: number, passed: number): Promise<Counts> {
  let [low, high] = [failed, passed];
  while (high - low > 1 && !search.trials.isStopped) {
    const middle = Math.floor((low + high) / 2);
    const counts = everywhere(search, middle);
    if (search.isAllowed(counts) && await search.stands(counts, SCREENING)) high = middle;
    else low = middle;
  }
  return everywhere(search, high);
}

function everywhere({ space }: RosterSearch, agents: number): Counts {
  return space.decisions.map(({ minimum, maximum }) => Math.max(minimum, Math.min(maximum, agents)));
}

/** Whether more agents are allowed nowhere. */
function isLimited({ space }: RosterSearch, agents: number): boolean {
  return space.decisions.every(({ maximum }) => maximum <= agents);
}

/** The roster played that comes nearest to every assurance: by the least share of passes beyond it, and where all are alike by the least margin. Only what may be rostered. */
function bestOf(search: RosterSearch): Counts | undefined {
  const { targets } = search.trials;
  const least = (trial: RosterTrial, of: (outcome: TargetOutcome, assurance: number) => number): number => Math.min(...trial.outcomes.map((outcome, index) => of(outcome, targets[index].assurance)));
  const share = (trial: RosterTrial): number => least(trial, (outcome, assurance) => passShare(outcome) - assurance);
  const margin = (trial: RosterTrial): number => least(trial, assuredMargin);
  return search.trials.all().filter(({ counts }) => search.isAllowed(counts)).toSorted((a, b) => share(b) - share(a) || margin(b) - margin(a) || a.cost - b.cost).at(0)?.counts;
}
