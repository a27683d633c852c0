import { cheaperRosters, WORTHWHILE_SAVING } from "./rightChoice.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import { type Counts, costOf } from "./rosterSpace.ts";
import { passShare, type RosterTrial } from "./rosterTrial.ts";

/** Played side by side. */
const TOGETHER = 8;

/**
 * Of the rosters that were looked at only in passing and would save something worth while the cheapest that stands after all; each is played until it is given up or has as many replications as
 * the best. Those that passed most often come first. Undefined where none stands, or the search may not go on.
 */
export async function lastFew(search: RosterSearch, best: Counts, standard: Standard, mayGoOn: () => boolean): Promise<Counts | undefined> {
  const least = costOf(search.space, best) * (1 - WORTHWHILE_SAVING);
  const left = cheaperRosters(search, least).map((counts) => search.trials.of(counts))
    .filter((trial) => trial.replications < standard.upTo)
    .toSorted((a, b) => leastShare(b) - leastShare(a) || a.cost - b.cost);
  for (let at = 0; at < left.length && mayGoOn() && !search.trials.isStopped; at += TOGETHER) {
    const trials = await search.screen(left.slice(at, at + TOGETHER).map(({ counts }) => counts).filter((counts) => !search.isHopeless(counts)), standard.upTo);
    const standing = trials.filter((trial) => search.isStanding(trial, standard)).toSorted((a, b) => a.cost - b.cost);
    if (standing.length > 0) return standing[0].counts;
  }
  return undefined;
}

function leastShare({ outcomes }: RosterTrial): number {
  return Math.min(...outcomes.map(passShare));
}
