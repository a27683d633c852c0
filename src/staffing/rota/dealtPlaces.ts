import { draw, unitInterval } from "../../random/draw.ts";
import { type NamedPerson, isOfferedTo } from "./namedPerson.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, RESTED, type WorkState, daysInARowWith, hindrance, stateAfter } from "./workState.ts";

/** A shift of one day and how many work it; its places are alike but for their numbers. */
interface ShiftOfDay {
  readonly places: readonly RosterPlace[];
}

interface Dealing {
  readonly persons: number;
  /** The first of the persons. */
  readonly named: readonly NamedPerson[];
  readonly limits: PersonLimits;
  /** From 1 on who goes first, and where, is shuffled a little; 0: as it lies nearest. */
  readonly attempt: number;
}

/**
 * The places dealt to so many persons, day by day; undefined where on some day they do not reach. Who has worked fewest days in a row goes first: whoever stays
 * away begins anew, so that of one kind of shift no other choice leaves more for the next day. Each keeps the shift worked last where that can be,
 * who is named the own one.
 * Cost: days × persons² × shifts at worst.
 */
export function dealtPlaces(places: readonly RosterPlace[], dealing: Dealing): readonly (readonly RosterPlace[])[] | undefined {
  const work: RosterPlace[][] = Array.from({ length: dealing.persons }, () => []);
  const states = new Array<WorkState>(dealing.persons).fill(RESTED);
  for (const shifts of byDay(places)) {
    const chosen = dayDealt(shifts, work, states, dealing);
    if (chosen === undefined) return undefined;
    chosen.forEach((persons, kind) => {
      for (const [person, place] of numbered(shifts[kind], persons, work)) {
        work[person].push(place);
        states[person] = stateAfter(states[person], place);
      }
    });
  }
  return work;
}

function byDay(places: readonly RosterPlace[]): readonly (readonly ShiftOfDay[])[] {
  const days = [...new Set(places.map(({ day }) => day))].toSorted((a, b) => a - b);
  return days.map((day) => {
    const ofDay = places.filter((place) => place.day === day);
    return [...new Set(ofDay.map(({ shift }) => shift))].map((shift) => ({ places: ofDay.filter((place) => place.shift === shift) }));
  });
}

/** By shift the persons who work it: augmenting paths, one person after the other, so that whoever was once taken stays. */
function dayDealt(shifts: readonly ShiftOfDay[], work: readonly (readonly RosterPlace[])[], states: readonly WorkState[], { persons, named, limits, attempt }: Dealing): readonly (readonly number[])[] | undefined {
  const { day } = shifts[0].places[0];
  const shuffled = (number: number): number => (attempt === 0 ? 0 : unitInterval(draw(attempt, day, number)) * 1.5);
  const rank = Array.from({ length: persons }, (_, person) => daysInARowWith(states[person], day) + shuffled(person));
  const order = rank.map((_, person) => person).toSorted((a, b) => rank[a] - rank[b] || a - b);
  const taken: number[][] = shifts.map(() => []);
  const open = shifts.reduce((sum, { places }) => sum + places.length, 0);
  const take = (person: number, seen: Set<number>): boolean => wished(shifts, work[person], states[person], limits, attempt).some((kind) => {
    const [place] = shifts[kind].places;
    if (seen.has(kind) || !isOfferedTo(named.at(person), place) || hindrance(states[person], place, limits) !== undefined) return false;
    seen.add(kind);
    if (taken[kind].length < shifts[kind].places.length) {
      taken[kind].push(person);
      return true;
    }
    const moved = taken[kind].findIndex((other) => take(other, seen));
    if (moved >= 0) taken[kind][moved] = person;
    return moved >= 0;
  });
  let dealt = 0;
  for (const person of order) if (dealt < open && take(person, new Set())) dealt += 1;
  return dealt === open ? taken : undefined;
}

/** The shift worked last first. Then, for who must stay away the day after anyway, the latest first, for others the earliest: it leaves more of the day after. */
function wished(shifts: readonly ShiftOfDay[], work: readonly RosterPlace[], state: WorkState, { daysInARow }: PersonLimits, attempt: number): readonly number[] {
  const kinds = shifts.map((_, kind) => kind);
  const isLastDay = daysInARowWith(state, shifts[0].places[0].day) >= daysInARow;
  const end = (kind: number): number => shifts[kind].places[0].endMs * (isLastDay ? -1 : 1);
  const last = attempt % 2 === 0 ? work.at(-1)?.shift : undefined;
  const isLast = (kind: number): number => (shifts[kind].places[0].shift === last ? 0 : 1);
  return kinds.toSorted((a, b) => isLast(a) - isLast(b) || end(a) - end(b) || a - b);
}

/** Who had a place of the shift before keeps its number, and so the wave of the meal. */
function numbered({ places }: ShiftOfDay, persons: readonly number[], work: readonly (readonly RosterPlace[])[]): readonly (readonly [number, RosterPlace])[] {
  const left = [...places];
  const kept = persons.flatMap((person): (readonly [number, RosterPlace])[] => {
    const last = work[person].at(-1);
    const index = left.findIndex(({ shift, place }) => shift === last?.shift && place === last.place);
    return index < 0 ? [] : [[person, left.splice(index, 1)[0]]];
  });
  const others = persons.filter((person) => !kept.some(([who]) => who === person));
  return [...kept, ...others.map((person, index): readonly [number, RosterPlace] => [person, left[index]])];
}
