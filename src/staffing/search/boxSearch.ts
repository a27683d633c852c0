import { uncovered } from "../space/coverRows.ts";
import { BoxQueue, type RosterBox } from "./boxQueue.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { isCheaper, priceOf, type RosterPrice, SAME_COST } from "../space/rosterPrice.ts";
import { changed, type Counts, keyOf } from "../space/rosterSpace.ts";

/** Replications for a corner that may rule out its whole box. */
const CORNER_REPLICATIONS = 100;
/** Rosters of which so many cannot be ruled out by their boxes in any time that a search may take. */
const MOST_ROSTERS = 1e8;

export interface BoxSearchOptions {
  /** Only cheaper rosters are looked for. */
  readonly below: RosterPrice;
  /** Replications with which a single roster is looked at before it counts as standing. */
  readonly upTo: number;
  /** Whether the search may go on. */
  readonly mayGoOn: () => boolean;
  readonly onBound?: (bound: number) => void;
}

export interface BoxSearchResult {
  /** The cheapest rosters that stand, all of one price; none where all that are cheaper than `below` are ruled out. */
  readonly standing: readonly Counts[];
  /** Every roster that costs less is ruled out, but for what is `doubted`. [yuan] */
  readonly bound: number;
  /** The cheapest roster that fell short of an assurance without being given up; Infinity where there is none. [yuan] */
  readonly doubted: number;
  /** Whether nothing below `below` (or below what stands) is left to look at. */
  readonly isFinished: boolean;
}

/**
 * The cheapest roster that stands, with proof: all rosters are boxes of rosters, the box with the cheapest one is looked at first. Where even its largest
 * roster fails, all of it is ruled out, for fewer agents pass no better; else it is halved. So rosters come out by growing cost, and the cheapest box left is a
 * bound whenever the search is stopped. Assumes only that an agent more never lowers a probability of passing.
 * Source: monotonic optimisation, H. Tuy, SIAM Journal on Optimization 11 (2000) 464, here with whole numbers and simulated constraints.
 */
export async function boxSearch(search: RosterSearch, { below, upTo, mayGoOn, onBound }: BoxSearchOptions): Promise<BoxSearchResult> {
  const queue = new BoxQueue();
  const whole = wholeBox(search, below);
  if (whole !== undefined && rostersIn(whole) > MOST_ROSTERS) return { standing: [], bound: whole.cost, doubted: Infinity, isFinished: false };
  if (whole !== undefined) queue.push(whole);
  const standing: Counts[] = [];
  let bound = whole?.cost ?? below.cost;
  let doubted = Infinity;
  for (let box = queue.cheapest; box !== undefined; box = queue.cheapest) {
    if (standing.length > 0 && isCheaper(priceOf(search.space, standing[0]), box)) break;
    if (!mayGoOn() || search.trials.isStopped) return { standing, bound: box.cost, doubted, isFinished: false };
    if (box.cost > bound) onBound?.(box.cost);
    bound = Math.max(bound, box.cost);
    queue.pop();
    const tight = tightened(search, box, below);
    if (tight === undefined || search.isHopeless(tight.upper)) continue;
    if (isPoint(tight)) {
      if (await search.stands(tight.lower, { upTo })) standing.push(tight.lower);
      else if (!search.isHopeless(tight.lower)) doubted = Math.min(doubted, tight.cost);
    } else if (!(await isRuledOut(search, tight.upper))) for (const half of halves(search, tight)) queue.push(half);
  }
  return { standing, bound: standing.length > 0 ? priceOf(search.space, standing[0]).cost : below.cost, doubted, isFinished: true };
}

function wholeBox(search: RosterSearch, below: RosterPrice): RosterBox | undefined {
  const { decisions } = search.space;
  const lower = decisions.map(({ minimum }) => minimum);
  return tightened(search, { lower, upper: decisions.map(({ maximum }) => maximum), ...priceOf(search.space, lower) }, below);
}

/** The box without the agents that would cost as much as `below`; undefined where nothing is left of it that may be rostered. */
function tightened({ space, rows }: RosterSearch, box: RosterBox, below: RosterPrice): RosterBox | undefined {
  if (!isCheaper(box, below)) return undefined;
  const { lower } = box;
  const affordable = box.upper.map((most, index) => mostAgents(lower[index], most, (agents) => isCheaper(priceOf(space, changed(lower, index, agents - lower[index])), below)));
  return uncovered(rows, affordable).length > 0 ? undefined : { ...box, upper: affordable };
}

/** The most agents from `least`, which is affordable, up to `most` that are; not by division, for hours that are paid at least may cost nothing more. */
function mostAgents(least: number, most: number, isAffordable: (agents: number) => boolean): number {
  if (isAffordable(most)) return most;
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isAffordable(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function rostersIn({ lower, upper }: RosterBox): number {
  return lower.reduce((product, least, index) => product * (upper[index] - least + 1), 1);
}

function isPoint({ lower, upper }: RosterBox): boolean {
  return keyOf(lower) === keyOf(upper);
}

/** Whether a roster surely fails; one that a passing roster lies within is not played. */
async function isRuledOut(search: RosterSearch, counts: Counts): Promise<boolean> {
  if (search.isSafe(counts)) return false;
  await search.screen([counts], CORNER_REPLICATIONS);
  return search.isHopeless(counts);
}

/** Cut where the agents in question cost most. */
function halves({ space }: RosterSearch, box: RosterBox): RosterBox[] {
  const { lower, upper } = box;
  const spread = lower.map((least, index) => (upper[index] - least) * Math.max(SAME_COST, space.decisions[index].cost));
  const widest = spread.indexOf(Math.max(...spread));
  const middle = Math.floor((lower[widest] + upper[widest]) / 2);
  const above = changed(lower, widest, middle + 1 - lower[widest]);
  return [
    { ...box, upper: changed(upper, widest, middle - upper[widest]) },
    { lower: above, upper, ...priceOf(space, above) },
  ];
}
