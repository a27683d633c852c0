import type { RosterSearch } from "./rosterSearch.ts";
import { changed, type Counts, costOf } from "./rosterSpace.ts";
import { assuredMargin } from "./rosterTrial.ts";
import type { Slopes } from "./slopes.ts";

/** How many of the most promising exchanges are played before the search is content. */
const MOST_TRIED = 24;
/** A predicted margin may fall short by this part of what is exchanged. */
const BENEFIT_OF_DOUBT = 0.5;

/** A few agents more or fewer: decisions, and what they change by the slopes. */
interface Step {
  readonly decisions: readonly number[];
  /** By target. */
  readonly change: readonly number[];
}

/**
 * Cheaper rosters that exchange one or two agents for one or two others, by what their slopes foretell: the least margin over the targets, highest first. Those that are
 * foretold to fall short by more than half of what they exchange are left out.
 */
export function promisingSwaps(search: RosterSearch, counts: Counts, gains: Slopes, losses: Slopes): Counts[] {
  const here = search.trials.of(counts);
  const margins = search.trials.targets.map(({ assurance }, target) => assuredMargin(here.outcomes[target], assurance));
  const fewer = steps(losses);
  const more = steps(gains);
  const swaps = fewer.flatMap((left) => more.flatMap((right) => {
    if (right.decisions.some((decision) => left.decisions.includes(decision))) return [];
    const next = right.decisions.reduce((at, decision) => changed(at, decision, 1), left.decisions.reduce((at, decision) => changed(at, decision, -1), counts));
    if (costOf(search.space, next) >= here.cost - 1e-9) return [];
    const foretold = Math.min(...margins.map((margin, target) => margin + left.change[target] + right.change[target] + BENEFIT_OF_DOUBT * Math.abs(left.change[target])));
    return foretold < 0 ? [] : [{ next, foretold }];
  }));
  return swaps
    .filter(({ next }) => search.isAllowed(next) && !search.isHopeless(next))
    .toSorted((a, b) => b.foretold - a.foretold)
    .slice(0, MOST_TRIED)
    .map(({ next }) => next);
}

/** One decision, or two, or one twice. */
function steps(slopes: Slopes): Step[] {
  const single = slopes.flatMap((change, decision): Step[] => (change === undefined ? [] : [{ decisions: [decision], change }]));
  const pairs = single.flatMap((one, index) => single.slice(index).map((other): Step => ({
    decisions: [...one.decisions, ...other.decisions],
    change: one.change.map((value, target) => value + other.change[target]),
  })));
  return [...single, ...pairs];
}
