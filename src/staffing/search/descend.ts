import { promisingSwaps } from "./promisingSwaps.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import type { Counts } from "./rosterSpace.ts";
import type { RosterTrial } from "./rosterTrial.ts";
import { slopes } from "./slopes.ts";

/** Candidates played side by side, so that no core waits. */
const SIDE_BY_SIDE = 2;

/**
 * A cheaper roster that stands, from one that does: agents are taken away or exchanged for cheaper ones, by what one agent more or fewer in each decision was seen
 * to do. The slopes are used until nothing that they promise stands any more, then they are looked at anew from where the search has come. Ends where
 * new slopes promise nothing that stands.
 */
export async function descend(search: RosterSearch, start: Counts, standard: Standard, onBetter: (trial: RosterTrial) => void): Promise<Counts> {
  let best = start;
  let [gains, losses] = [await slopes(search, best, 1), await slopes(search, best, -1)];
  let seenFrom = best;
  for (;;) {
    const next = await firstStanding(search, promisingSwaps(search, best, gains, losses), standard);
    if (search.trials.isStopped) return next ?? best;
    if (next !== undefined) {
      best = next;
      onBetter(search.trials.of(best));
    } else if (seenFrom === best) return best;
    else {
      [gains, losses] = [await slopes(search, best, 1), await slopes(search, best, -1)];
      seenFrom = best;
    }
  }
}

/** The first that stands. */
async function firstStanding(search: RosterSearch, candidates: readonly Counts[], standard: Standard): Promise<Counts | undefined> {
  for (let at = 0; at < candidates.length && !search.trials.isStopped; at += SIDE_BY_SIDE) {
    const batch = candidates.slice(at, at + SIDE_BY_SIDE).filter((counts) => !search.isHopeless(counts));
    const trials = await search.screen(batch, standard.upTo);
    const standing = trials.find((trial) => search.isStanding(trial, standard));
    if (standing !== undefined) return standing.counts;
  }
  return undefined;
}
