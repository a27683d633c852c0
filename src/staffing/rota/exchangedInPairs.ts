import { type NamedPerson, isOfferedTo } from "./namedPerson.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, mayWorkAll } from "./workState.ts";

/** What one person works, by day. */
export type Work = readonly RosterPlace[];

export type WorkPair = readonly [Work, Work];

/** What two persons had better work, of the pairs of work that they may have; undefined where it finds nothing better. */
export type Exchange = (pair: WorkPair, mayHave: (pair: WorkPair) => boolean) => WorkPair | undefined;

/** Who exchanges: the first are those who are named and keep their shift. */
export interface Exchanging {
  readonly limits: PersonLimits;
  readonly named: readonly NamedPerson[];
}

/** Rounds over all pairs after which it is good enough; it ends sooner where a round changes nothing. */
const MOST_ROUNDS = 20;
/** Pairs beyond which a round would take longer than it is worth. */
const MOST_PAIRS = 50_000;

/** The same places among the same persons after every exchange between two of them that `exchange` finds better. Of too many persons as they were. */
export function exchangedInPairs(work: readonly Work[], { limits, named }: Exchanging, exchange: Exchange): readonly Work[] {
  const current = [...work];
  if ((current.length * (current.length - 1)) / 2 > MOST_PAIRS) return current;
  const may = (person: number, its: Work): boolean => mayWorkAll(its, limits) && its.every((place) => isOfferedTo(named.at(person), place));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (let a = 0; a < current.length; a++) {
      for (let b = a + 1; b < current.length; b++) {
        const exchanged = exchange([current[a], current[b]], ([one, other]) => may(a, one) && may(b, other));
        if (exchanged === undefined) continue;
        [current[a], current[b]] = exchanged;
        isChanged = true;
      }
    }
    if (!isChanged) break;
  }
  return current;
}
