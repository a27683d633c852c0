import type { RosterSearch } from "./rosterSearch.ts";
import { changed, type Counts } from "../space/rosterSpace.ts";
import { assuredMargin, type TargetOutcome } from "./rosterTrial.ts";

/** By decision and target: the change of the assured margin; absent where it cannot be made. */
export type Slopes = readonly (readonly number[] | undefined)[];

/** Replications that tell what one agent more or fewer does to the margin: the buyers are the same, so that few suffice. */
export const SLOPE_REPLICATIONS = 60;
/** Twice what is left of 1 is a quarter. */
const MOST_ASSURED = 0.875;
/** A neighbour that hardly ever passes tells enough after the first look. */
const SLOPE_DOUBT = 1e-12;

/** The margin on bad days: of the worst quarter, for so few replications tell nothing of worse ones by themselves. */
function badMargin(outcome: TargetOutcome, assurance: number, replications: number): number {
  return assuredMargin(outcome, Math.min(assurance, MOST_ASSURED), replications);
}

/** What one agent more (or fewer) in each decision changes. */
export async function slopes(search: RosterSearch, counts: Counts, change: 1 | -1): Promise<Slopes> {
  const { decisions } = search.space;
  const neighbours = decisions.map(({ minimum, maximum }, decision) => {
    const neighbour = changed(counts, decision, change);
    return neighbour[decision] < minimum || neighbour[decision] > maximum ? undefined : neighbour;
  });
  const trials = await search.trials.screen(neighbours.filter((neighbour) => neighbour !== undefined), SLOPE_REPLICATIONS, SLOPE_DOUBT);
  const here = search.trials.of(counts);
  let next = 0;
  return neighbours.map((neighbour) => {
    if (neighbour === undefined) return undefined;
    const trial = trials[next++];
    const replications = Math.min(trial.replications, here.replications);
    if (replications === 0) return undefined;
    return search.trials.targets.map(({ assurance }, target) =>
      badMargin(trial.outcomes[target], assurance, replications) - badMargin(here.outcomes[target], assurance, replications));
  });
}
