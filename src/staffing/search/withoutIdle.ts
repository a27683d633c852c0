import { byPrice, priceOf, SAME_COST } from "../space/rosterPrice.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import { changed, type Counts } from "../space/rosterSpace.ts";
import { thinnedOut } from "./thinnedOut.ts";

/** A roster that stands, from one that does, without agents who work hours for nothing and may be left out: exchanges by their yield leave them, where a margin is short by chance. */
export function withoutIdle(search: RosterSearch, from: Counts, standard: Standard): Promise<Counts> {
  const { space } = search;
  const here = priceOf(space, from);
  const free = from.flatMap((agents, decision): { readonly decision: number; readonly hours: number }[] => {
    if (agents === 0) return [];
    const fewer = priceOf(space, changed(from, decision, -1));
    return here.cost - fewer.cost <= SAME_COST && byPrice(fewer, here) < 0 ? [{ decision, hours: here.hours - fewer.hours }] : [];
  });
  const longestFirst = free.toSorted((a, b) => b.hours - a.hours).map(({ decision }) => decision);
  return thinnedOut(search, from, longestFirst, async (counts) => !search.isHopeless(counts) && await search.stands(counts, standard));
}
