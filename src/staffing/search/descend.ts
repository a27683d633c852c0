import { promisingSwaps } from "./promisingSwaps.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { changed, type Counts, costOf } from "./rosterSpace.ts";
import type { RosterTrial } from "./rosterTrial.ts";
import { slopes } from "./slopes.ts";

/**
 * A cheaper roster that stands after `upTo` replications, from one that does: agents are taken away one by one, the dearest first; where none
 * can go, some are exchanged for cheaper ones. Ends where neither is found among the promising.
 */
export async function descend(search: RosterSearch, start: Counts, upTo: number, onBetter: (trial: RosterTrial) => void): Promise<Counts> {
  let best = start;
  for (;;) {
    best = await strip(search, best, upTo, onBetter);
    if (search.trials.isStopped) return best;
    const gains = await slopes(search, best, 1);
    const losses = await slopes(search, best, -1);
    const swapped = await firstStanding(search, promisingSwaps(search, best, gains, losses), upTo);
    if (swapped === undefined) return best;
    best = swapped;
    onBetter(search.trials.of(best));
  }
}

/** Takes agents away while it stands. */
async function strip(search: RosterSearch, start: Counts, upTo: number, onBetter: (trial: RosterTrial) => void): Promise<Counts> {
  let best = start;
  for (;;) {
    const next = await firstStanding(search, removals(search, best), upTo);
    if (next === undefined) return best;
    best = next;
    onBetter(search.trials.of(best));
  }
}

/** One agent fewer, the greatest saving first. */
function removals(search: RosterSearch, counts: Counts): Counts[] {
  return search.space.decisions
    .map((_, decision) => changed(counts, decision, -1))
    .filter((fewer) => search.isAllowed(fewer) && !search.isHopeless(fewer))
    .toSorted((a, b) => costOf(search.space, a) - costOf(search.space, b));
}

/** The first that stands. */
async function firstStanding(search: RosterSearch, candidates: readonly Counts[], upTo: number): Promise<Counts | undefined> {
  for (const counts of candidates) {
    if (search.trials.isStopped) return undefined;
    if (search.isHopeless(counts)) continue;
    if (await search.stands(counts, upTo)) return counts;
  }
  return undefined;
}
