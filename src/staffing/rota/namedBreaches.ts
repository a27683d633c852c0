import type { Work } from "./exchangedInPairs.ts";
import type { NamedPerson } from "./namedPerson.ts";
import type { RotaBreach } from "./rota.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, RESTED, hindrance, stateAfter } from "./workState.ts";

type Hindering = Exclude<ReturnType<typeof hindrance>, "day" | undefined>;

/** By limit, the days on which another has the place of somebody named because of it: the place and what they work are more than one person may. */
export function namedBreaches(named: NamedPerson, work: Work, own: readonly RosterPlace[], limits: PersonLimits): readonly RotaBreach[] {
  const missed = new Map<Hindering, string[]>();
  for (const place of own) {
    const limit = work.some(({ day }) => day === place.day) ? undefined : hindranceOf([...work, place].toSorted((a, b) => a.day - b.day), limits);
    if (limit !== undefined) missed.set(limit, [...(missed.get(limit) ?? []), place.date]);
  }
  return [...missed].map(([limit, dates]) => ({ limit, name: named.name, shift: named.shift, dates }));
}

/** The first limit that keeps one person from working all of these. */
function hindranceOf(work: Work, limits: PersonLimits): Hindering | undefined {
  let state = RESTED;
  for (const place of work) {
    const limit = hindrance(state, place, limits);
    if (limit !== undefined && limit !== "day") return limit;
    state = stateAfter(state, place);
  }
  return undefined;
}
