import { cheaperRosters, type FailedRoster, WORTHWHILE_SAVING } from "./rightChoice.ts";
import { byPrice } from "../space/rosterPrice.ts";
import { DOUBT, type RosterSearch, type Standard } from "./rosterSearch.ts";
import { type Counts, costOf, keyOf } from "../space/rosterSpace.ts";
import { isRejected, leastSurplus } from "./rosterTrial.ts";

/** Played side by side. */
const TOGETHER = 8;

export interface LastFewOptions {
  readonly standard: Standard;
  /** Those that failed their test on fresh replications. */
  readonly failed: readonly FailedRoster[];
  readonly mayGoOn: () => boolean;
}

/**
 * Of the rosters that were looked at only in passing and would save something worth while the cheapest that stands after all; each is played until it is given up or has as many replications as
 * the standard asks for. Those that passed most often come first. Undefined where none stands, or the search may not go on.
 */
export async function lastFew(search: RosterSearch, best: Counts, { standard, failed, mayGoOn }: LastFewOptions): Promise<Counts | undefined> {
  const { trials } = search;
  const failedKeys = new Set(failed.map(({ counts }) => keyOf(counts)));
  const left = cheaperRosters(search, costOf(search.space, best) * (1 - WORTHWHILE_SAVING)).map((counts) => trials.of(counts))
    .filter((trial) => trial.replications < standard.upTo && !failedKeys.has(keyOf(trial.counts)) && !isRejected(trial, trials.targets, DOUBT))
    .toSorted((a, b) => leastSurplus(b.outcomes, trials.targets) - leastSurplus(a.outcomes, trials.targets) || byPrice(a, b));
  for (let at = 0; at < left.length && mayGoOn() && !trials.isStopped; at += TOGETHER) {
    const few = left.slice(at, at + TOGETHER).map(({ counts }) => counts).filter((counts) => !(search.isMonotone && search.isHopeless(counts)));
    const played = await search.screen(few, standard.upTo);
    const standing = played.filter((trial) => search.isStanding(trial, standard)).toSorted(byPrice);
    if (standing.length > 0) return standing[0].counts;
  }
  return undefined;
}
