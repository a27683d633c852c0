import type { Work } from "./exchangedInPairs.ts";
import { type NamedPerson, isOwn } from "./namedPerson.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, mayWorkAll } from "./workState.ts";

/** Days on which somebody named has the own place: whenever at work in its shift, and besides all that the limits let them work, or one if they had none. */
export type OwnDays = "all" | "one";

/**
 * The same places among the same persons, of whom the first are named, with the named in their own places: they change with whoever has it that day. Every
 * step puts one more where it belongs, hence it ends; then nobody named is without work.
 */
export function inOwnPlaces(work: readonly Work[], named: readonly NamedPerson[], limits: PersonLimits, days: OwnDays): readonly Work[] {
  const current = [...work];
  const places = work.flat().toSorted((a, b) => a.day - b.day);
  const own = named.map((person) => places.filter((place) => isOwn(person, place)));
  const holders = new Map(work.flatMap((its, person) => its.map((place) => [place, person] as const)));
  const isWanted = (person: number, place: RosterPlace): boolean => {
    if (placeOn(current[person], place.day) !== undefined) return true;
    return (days === "all" || current[person].length === 0) && mayWorkAll(withPlace(current[person], place), limits);
  };
  const takeBack = (person: number, place: RosterPlace): boolean => {
    const holder = holders.get(place) ?? person;
    if (holder === person || !isWanted(person, place)) return false;
    const given = placeOn(current[person], place.day);
    const rest = current[holder].filter((each) => each !== place);
    current[person] = withPlace(current[person], place);
    current[holder] = given === undefined ? rest : withPlace(rest, given);
    holders.set(place, person);
    if (given !== undefined) holders.set(given, holder);
    return true;
  };
  const takeAllBack = (): boolean => own.map((ofPerson, person) => ofPerson.map((place) => takeBack(person, place)).includes(true)).includes(true);
  while (takeAllBack());
  return current;
}

function placeOn(work: Work, day: number): RosterPlace | undefined {
  return work.find((place) => place.day === day);
}

/** In place of what was to be worked on that day. */
function withPlace(work: Work, place: RosterPlace): Work {
  return [...work.filter(({ day }) => day !== place.day), place].toSorted((a, b) => a.day - b.day);
}
