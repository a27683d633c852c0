import type { RosterSearch } from "./rosterSearch.ts";
import { byPrice, isCheaper, priceOf, type RosterPrice } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";
import { assuredMargin } from "./rosterTrial.ts";
import type { Slopes } from "./slopes.ts";

/** How many of those that are foretold to stand are played, the cheapest first, and then of those that nearly are. */
const MOST_FORETOLD = 10;
const MOST_NEARLY = 6;
/** A predicted margin may fall short by this part of what is taken away. */
const BENEFIT_OF_DOUBT = 0.5;

/** A few agents more or fewer: decisions, and what they change by the slopes. */
interface Step {
  readonly decisions: readonly number[];
  /** By target. */
  readonly change: readonly number[];
}

/**
 * Cheaper rosters with one or two agents fewer and up to two others more, as the slopes foretell them: those that reach every assurance, the cheapest first, then those that fall
 * short by less than half of what they take away, by how far.
 */
export function promisingSwaps(search: RosterSearch, counts: Counts, gains: Slopes, losses: Slopes): Counts[] {
  const { space, trials } = search;
  const here = trials.of(counts);
  const margins = trials.targets.map(({ assurance }, target) => assuredMargin(here.outcomes[target], assurance));
  const [fewer, more] = [steps(losses), [NO_STEP, ...steps(gains)]];
  const swaps: Swap[] = [];
  for (const left of fewer) {
    for (const right of more) {
      if (right.decisions.some((decision) => left.decisions.includes(decision))) continue;
      const changeOf = (target: number): number => left.change[target] + (right.change.at(target) ?? 0);
      const nearly = Math.min(...margins.map((margin, target) => margin + changeOf(target) + BENEFIT_OF_DOUBT * Math.abs(left.change[target])));
      if (nearly < 0 || !maySave(search, left, right)) continue;
      const next = [...counts];
      for (const decision of left.decisions) next[decision]--;
      for (const decision of right.decisions) next[decision]++;
      swaps.push({ next, ...priceOf(space, next), foretold: Math.min(...margins.map((margin, target) => margin + changeOf(target))), nearly });
    }
  }
  const possible = swaps.filter((swap) => isCheaper(swap, here) && search.isAllowed(swap.next) && !search.isHopeless(swap.next));
  const foretold = possible.filter((swap) => swap.foretold >= 0).toSorted((a, b) => byPrice(a, b) || b.foretold - a.foretold).slice(0, MOST_FORETOLD);
  const near = possible.filter((swap) => swap.foretold < 0).toSorted((a, b) => b.nearly - a.nearly).slice(0, MOST_NEARLY);
  return [...foretold, ...near].map(({ next }) => next);
}

interface Swap extends RosterPrice {
  readonly next: Counts;
  /** The least margin over the targets as foretold, and with the benefit of doubt. */
  readonly foretold: number;
  readonly nearly: number;
}

const NO_STEP: Step = { decisions: [], change: [] };

/** Whether an exchange makes a roster cheaper by the agents alone; wherever minimum orders may save something instead, it may. */
function maySave({ space }: RosterSearch, left: Step, right: Step): boolean {
  if (space.orders.length > 0) return true;
  const sum = ({ decisions }: Step, of: "cost" | "hours"): number => decisions.reduce((total, decision) => total + space.decisions[decision][of], 0);
  return isCheaper({ cost: sum(right, "cost"), hours: sum(right, "hours") }, { cost: sum(left, "cost"), hours: sum(left, "hours") });
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
