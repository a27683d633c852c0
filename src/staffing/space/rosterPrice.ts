import { type Counts, costOf, paidHoursOf, type RosterSpace } from "./rosterSpace.ts";

/** By what rosters are ordered: by cost, of equal cost by paid hours, so that nobody is rostered because it costs nothing. */
export interface RosterPrice {
  /** [yuan] */
  readonly cost: number;
  /** [agent-hours] */
  readonly hours: number;
}

/** Costs, and hours, that differ by less are the same. [yuan, agent-hours] */
export const SAME_COST = 1e-6;
/** An hour that costs nothing counts in guesses as this part of a mean one, or of a yuan where no hour costs anything. */
const FREE_SHARE = 0.05;

export function priceOf(space: RosterSpace, counts: Counts): RosterPrice {
  return { cost: costOf(space, counts), hours: paidHoursOf(space, counts) };
}

/** Less than 0 where the first comes first, 0 where both are alike. */
export function byPrice(one: RosterPrice, other: RosterPrice): number {
  const dearer = one.cost - other.cost;
  if (Math.abs(dearer) > SAME_COST) return dearer;
  const longer = one.hours - other.hours;
  return Math.abs(longer) > SAME_COST ? longer : 0;
}

export function isCheaper(one: RosterPrice, other: RosterPrice): boolean {
  return byPrice(one, other) < 0;
}

/** The space with a small cost for hours that cost nothing: for programmes that guess at rosters, which would put as many of them as there may be. Never to tell what a roster costs. */
export function withoutFreeHours(space: RosterSpace): RosterSpace {
  const { decisions } = space;
  if (decisions.every(({ cost }) => cost > 0)) return space;
  const paid = decisions.filter(({ cost }) => cost > 0);
  const hours = paid.reduce((sum, decision) => sum + decision.hours, 0);
  const mean = hours === 0 ? 1 : paid.reduce((sum, { cost }) => sum + cost, 0) / hours;
  return { ...space, decisions: decisions.map((decision) => (decision.cost > 0 ? decision : { ...decision, cost: FREE_SHARE * mean * decision.hours })) };
}
