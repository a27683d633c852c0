import { exchangedInPairs, type Exchanging, type Work, type WorkPair } from "./exchangedInPairs.ts";

/**
 * The same places among the same persons so that days at work stand together and their shift stays the same: as long as it lowers the number of breaks, two
 * persons exchange all that they work from a day on. Cost: pairs × days² a round.
 */
export function steadied(work: readonly Work[], exchanging: Exchanging): readonly Work[] {
  return exchangedInPairs(work, exchanging, bestExchange);
}

/** How often a person comes back after a day off, or works another shift than the day before; the first day counts, too. */
export function breaksOf(work: Work): number {
  return work.filter(({ day, shift }, index) => index === 0 || work[index - 1].day + 1 < day || work[index - 1].shift !== shift).length;
}

function bestExchange([a, b]: WorkPair, mayHave: (pair: WorkPair) => boolean): WorkPair | undefined {
  let best: WorkPair | undefined;
  let fewest = breaksOf(a) + breaksOf(b);
  for (const day of new Set([...a, ...b].map((place) => place.day))) {
    const pair = [crossed(a, b, day), crossed(b, a, day)] as const;
    const breaks = breaksOf(pair[0]) + breaksOf(pair[1]);
    if (breaks >= fewest || !mayHave(pair)) continue;
    best = pair;
    fewest = breaks;
  }
  return best;
}

/** What one person works before a day and the other from then on. */
function crossed(before: Work, after: Work, day: number): Work {
  return [...before.filter((place) => place.day < day), ...after.filter((place) => place.day >= day)];
}
