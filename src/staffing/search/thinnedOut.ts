import type { RosterSearch } from "./rosterSearch.ts";
import { changed, type Counts } from "../space/rosterSpace.ts";

/**
 * A roster with as few agents in each of the decisions, one after the other in the order given, as leave it `isGood`, which the one to begin with is; by halving, so that it takes for granted that fewer
 * agents are never better. Only what may be rostered is asked for.
 * Cost: logarithmic in the agents of each decision.
 */
export async function thinnedOut(search: RosterSearch, from: Counts, decisions: readonly number[], isGood: (counts: Counts) => Promise<boolean>): Promise<Counts> {
  let best = from;
  for (const decision of decisions) {
    let tooFew = search.space.decisions[decision].minimum - 1;
    // one fewer first: most often it is needed
    for (let next = best[decision] - 1; next > tooFew && !search.trials.isStopped; next = Math.floor((tooFew + best[decision]) / 2)) {
      const counts = changed(best, decision, next - best[decision]);
      if (search.isAllowed(counts) && await isGood(counts)) best = counts;
      else tooFew = next;
    }
  }
  return best;
}
