import { ampleRoster } from "./ampleRoster.ts";
import { bestAchievable } from "./bestAchievable.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import type { Counts } from "../space/rosterSpace.ts";

/** Rosters that cover the load with a margin of so many roots of it. */
export type StartWith = (margin: number) => Promise<readonly Counts[]>;

export interface FirstRoster {
  readonly counts: Counts;
  /** Rosters played until one stood; absent where none did. */
  readonly rosters?: number;
}

export interface FirstOptions {
  /** Whether the search may go on where no roster passes. */
  readonly mayGoOn: () => boolean;
  readonly onFirst: (counts: Counts) => void;
}

/** What a roster must do to be the first. */
export const FIRST_LOOK: Standard = { upTo: 100 };
/** Margins over the load that are tried in turn [roots of the load], and how often the step to the first that stands is halved. */
const MARGINS = [0, 1, 2, 4] as const;
const HALVINGS = 3;

/** The roster with the least margin over the load that stands at a first look; without a load, or where none does, one with ample agents everywhere; and where that does not either, the best achievable. */
export async function firstRoster(search: RosterSearch, startWith: StartWith | undefined, { mayGoOn, onFirst }: FirstOptions): Promise<FirstRoster> {
  const covering = startWith === undefined ? undefined : await leastMargin(search, startWith, onFirst);
  if (covering !== undefined) return covering;
  const ample = await ampleRoster(search);
  if (ample !== undefined) return { counts: ample, rosters: search.trials.all().length };
  const { counts, stands } = await bestAchievable(search, mayGoOn);
  return stands ? { counts, rosters: search.trials.all().length } : { counts };
}

async function leastMargin(search: RosterSearch, startWith: StartWith, onFirst: (counts: Counts) => void): Promise<FirstRoster | undefined> {
  let failed: number = MARGINS[0] - 1;
  for (const margin of MARGINS) {
    const counts = await standingWith(search, startWith, margin);
    if (search.trials.isStopped && counts === undefined) return undefined;
    if (counts !== undefined) {
      const rosters = search.trials.all().length;
      onFirst(counts);
      return { counts: await halved(search, startWith, { failed, passed: margin, counts }), rosters };
    }
    failed = margin;
  }
  return undefined;
}

/** The roster of a margin between one that failed and one that passed, where it stands too. */
async function halved(search: RosterSearch, startWith: StartWith, from: { readonly failed: number; readonly passed: number; readonly counts: Counts }): Promise<Counts> {
  let { failed, passed, counts } = from;
  for (let halving = 0; halving < HALVINGS && !search.trials.isStopped; halving++) {
    const middle = (failed + passed) / 2;
    const standing = await standingWith(search, startWith, middle);
    if (standing === undefined) failed = middle;
    else [passed, counts] = [middle, standing];
  }
  return counts;
}

/** The cheapest of a margin's rosters that stands. */
async function standingWith(search: RosterSearch, startWith: StartWith, margin: number): Promise<Counts | undefined> {
  for (const counts of await startWith(margin)) {
    if (search.isAllowed(counts) && !search.isHopeless(counts) && await search.stands(counts, FIRST_LOOK)) return counts;
  }
  return undefined;
}
