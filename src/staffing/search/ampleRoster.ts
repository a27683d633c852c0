import { MOST_CHOSEN_AGENTS } from "../../scenario/deskLimits.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import type { Counts } from "../space/rosterSpace.ts";
import { meanMargin, type RosterTrial } from "./rosterTrial.ts";

const SCREENING = { upTo: 100 };
/** Doublings in a row that bring nothing, and agents in every shift from which on they count. */
const IDLE_DOUBLINGS = 2;
const ENOUGH_TO_COUNT = 8;
/** A doubling brings nothing that raises no mean margin by this part of its limit. */
const LEAST_GAIN = 0.001;

/**
 * A roster that passes, found by doubling the agents in every shift; then by halving how far it lies between there and the last that failed. Undefined where even the largest does not pass, or where
 * twice as many come no nearer to it, and twice as many again.
 */
export async function ampleRoster(search: RosterSearch): Promise<Counts | undefined> {
  let failed = 0;
  let idle = 0;
  for (let agents = 1; agents <= MOST_CHOSEN_AGENTS; agents *= 2) {
    const counts = everywhere(search, agents);
    if (search.isAllowed(counts) && await search.stands(counts, SCREENING)) return between(search, failed, agents);
    idle = agents > ENOUGH_TO_COUNT && bringsNothing(search, failed, agents) ? idle + 1 : 0;
    failed = agents;
    if (search.trials.isStopped || isLimited(search, agents) || idle === IDLE_DOUBLINGS) break;
  }
  return undefined;
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

/** Whether `more` agents in every shift raise no target's margin above that of `fewer`, on the replications that both had. */
function bringsNothing(search: RosterSearch, fewer: number, more: number): boolean {
  const [before, after] = [fewer, more].map((agents) => search.trials.of(everywhere(search, agents)));
  const replications = Math.min(before.replications, after.replications);
  const margin = ({ outcomes }: RosterTrial, target: number): number => meanMargin(outcomes[target], search.trials.targets[target], replications);
  return replications > 0 && search.trials.targets.every((_, target) => margin(after, target) - margin(before, target) < LEAST_GAIN);
}

/** Whether more agents are allowed nowhere. */
function isLimited({ space }: RosterSearch, agents: number): boolean {
  return space.decisions.every(({ maximum }) => maximum <= agents);
}
