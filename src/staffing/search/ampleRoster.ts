import { type Counts, MOST_AGENTS } from "./rosterSpace.ts";
import { passShare, type RosterTrial } from "./rosterTrial.ts";
import type { RosterSearch } from "./rosterSearch.ts";

const SCREENING = { upTo: 100 };

/**
 * A roster that passes, found by doubling the agents in every shift; then by halving how far it lies between there and the last that failed. Where even the
 * largest does not pass: the best of those that were tried, and `passes` false.
 */
export async function ampleRoster(search: RosterSearch): Promise<{ readonly counts: Counts; readonly passes: boolean }> {
  let failed = 0;
  for (let agents = 1; agents <= MOST_AGENTS; agents *= 2) {
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

/** The trial whose least target comes nearest to its assurance. */
export function bestOf({ trials }: RosterSearch): Counts | undefined {
  const nearness = ({ outcomes }: RosterTrial): number => Math.min(...outcomes.map((outcome, index) => passShare(outcome) - trials.targets[index].assurance));
  return trials.all().toSorted((a, b) => nearness(b) - nearness(a) || a.cost - b.cost).at(0)?.counts;
}
