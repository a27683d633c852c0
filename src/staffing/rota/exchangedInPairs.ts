import type { RosterPlace } from "./rosterPlaces.ts";

/** What one person works, by day. */
export type Work = readonly RosterPlace[];

/** Rounds over all pairs after which it is good enough; it ends sooner where a round changes nothing. */
const MOST_ROUNDS = 20;
/** Pairs beyond which a round would take longer than it is worth. */
const MOST_PAIRS = 50_000;

/** The same places among the same persons after every exchange between two of them that `exchange` finds better; undefined where it finds none. Of too many persons as they were. */
export function exchangedInPairs(work: readonly Work[], exchange: (a: Work, b: Work) => readonly [Work, Work] | undefined): readonly Work[] {
  const current = [...work];
  if ((current.length * (current.length - 1)) / 2 > MOST_PAIRS) return current;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (let a = 0; a < current.length; a++) {
      for (let b = a + 1; b < current.length; b++) {
        const exchanged = exchange(current[a], current[b]);
        if (exchanged === undefined) continue;
        [current[a], current[b]] = exchanged;
        isChanged = true;
      }
    }
    if (!isChanged) break;
  }
  return current;
}
