import type { RosterSearch, Standard } from "./rosterSearch.ts";
import { byPrice, withoutFreeHours } from "../space/rosterPrice.ts";
import { changed, type Counts, costOf } from "../space/rosterSpace.ts";
import { assuredMargin } from "./rosterTrial.ts";
import { slopes } from "./slopes.ts";

/** Of the additions that promise most, so many are played in full. */
const MOST_TRIED = 2;
/** Agents beyond which adding one by one is given up. */
const MOST_ADDED = 40;

/** A roster that stands, from one that may not: agents are added where they are foretold to help most for what they cost. Undefined where that leads nowhere, or the search may not go on. */
export async function repair(search: RosterSearch, start: Counts, standard: Standard, mayGoOn: () => boolean): Promise<Counts | undefined> {
  let counts = start;
  for (let added = 0; added <= MOST_ADDED && mayGoOn() && !search.trials.isStopped; added++) {
    if (search.isAllowed(counts) && !search.isHopeless(counts) && await search.stands(counts, standard)) return counts;
    const additions = (await bestAdditions(search, counts)).slice(0, MOST_TRIED);
    if (additions.length === 0) return undefined;
    const trials = await search.screen(additions, standard.upTo);
    const standing = trials.filter((trial) => search.isAllowed(trial.counts) && search.isStanding(trial, standard)).toSorted(byPrice);
    if (standing.length > 0) return standing[0].counts;
    counts = additions[0];
  }
  return undefined;
}

/** One agent more in each decision, by what it does for the target that is furthest from its assurance, per yuan. */
async function bestAdditions(search: RosterSearch, counts: Counts): Promise<Counts[]> {
  await search.trials.screen([counts], 100, 0);
  const here = search.trials.of(counts);
  const margins = search.trials.targets.map(({ assurance }, target) => assuredMargin(here.outcomes[target], assurance));
  const weakest = margins.indexOf(Math.min(...margins));
  const gains = await slopes(search, counts, 1);
  const priced = withoutFreeHours(search.space);
  const cost = costOf(priced, counts);
  return gains
    .flatMap((gain, decision) => {
      if (gain === undefined) return [];
      const next = changed(counts, decision, 1);
      return [{ next, worth: gain[weakest] / Math.max(1e-9, costOf(priced, next) - cost) }];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ next }) => next);
}
