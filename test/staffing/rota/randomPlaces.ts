import { draw, unitInterval } from "../../../src/random/draw.ts";
import { seedKey } from "../../../src/random/seedKey.ts";
import { type NamedPerson, isOwn } from "../../../src/staffing/rota/namedPerson.ts";
import type { RosterPlace } from "../../../src/staffing/rota/rosterPlaces.ts";
import type { PersonLimits } from "../../../src/staffing/rota/workState.ts";
import { addDays } from "../../../src/time/calendar.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";

/** Begin, end and working time. [h] */
const SHIFTS: Readonly<Record<string, readonly [number, number, number]>> = { early: [8, 17, 8], late: [15, 24, 8], night: [0, 8, 7], long: [9, 21, 11], deep: [22, 30, 8], half: [19, 24, 5] };

/** A function that gives numbers from 0 to below 1, the same for each name. */
export function diceOf(name: string): () => number {
  const [a, b] = seedKey(name);
  let next = 0;
  return () => unitInterval(draw(a, b, next++));
}

/** Places of a team over some days: each shift by none to `most` agents, `cap` in all. */
export function randomPlaces(dice: () => number, days: number, most: number, cap = Infinity): readonly RosterPlace[] {
  const names = Object.keys(SHIFTS).filter(() => dice() < 0.5);
  const places = Array.from({ length: days }, (_, day) => day).flatMap((day) => names.flatMap((shift) => {
    const [from, to, hours] = SHIFTS[shift];
    return Array.from({ length: Math.floor(dice() * (most + 1)) }, (_, place): RosterPlace => ({
      team: "desk", day, date: addDays("2026-06-15", day), shift, place, startMs: day * DAY_MS + from * HOUR_MS, endMs: day * DAY_MS + to * HOUR_MS,
      hours, overtimeHours: Math.max(0, hours - 8), isNight: shift === "night" || shift === "deep", isLate: shift === "late" || shift === "half",
    }));
  }));
  return places.slice(0, cap);
}

/** Whether one person may work these places, counted out hour by hour and day by day. */
export function mayBeOnePersons(places: readonly RosterPlace[], { restMs, daysInARow, overtimeHours }: PersonLimits): boolean {
  const days = places.map(({ day }) => day);
  if (new Set(days).size < days.length) return false;
  const isTooClose = places.some((a) => places.some((b) => a !== b && a.startMs <= b.startMs && b.startMs - a.endMs < restMs));
  const isTooLong = days.some((day) => Array.from({ length: days.length + 1 }, (_, next) => day + next).findIndex((next) => !days.includes(next)) > daysInARow);
  const overtime = places.filter((place) => place.overtimeHours > 0);
  const isOver = overtime.length > 1 && overtime.reduce((sum, place) => sum + place.overtimeHours, 0) > overtimeHours;
  return !isTooClose && !isTooLong && !isOver;
}

/** Names for some of the places: each for all days on which there is such a place. */
export function randomNames(dice: () => number, places: readonly RosterPlace[]): readonly NamedPerson[] {
  const seats = [...new Map(places.map((place) => [`${place.shift} ${place.place}`, place])).values()];
  return seats.filter(() => dice() < 0.5).map(({ team, shift, place }) => ({
    team, name: `${shift} ${place}`, shift, place, days: new Set(places.filter((each) => each.shift === shift && each.place === place).map(({ day }) => day)),
  }));
}

/** Whether somebody named works in another shift though the own place is there to be worked. */
export function isAstray(named: NamedPerson, work: readonly RosterPlace[], places: readonly RosterPlace[]): boolean {
  return work.some(({ day, shift }) => shift !== named.shift && places.some((place) => place.day === day && isOwn(named, place)));
}

/** The fewest persons that can work the places, the named among them each in the own shift: every way of dealing them out is tried. */
export function fewestByTrial(places: readonly RosterPlace[], limits: PersonLimits, named: readonly NamedPerson[] = []): number {
  let best = named.length + places.length;
  const deal = (next: number, persons: readonly (readonly RosterPlace[])[]): void => {
    if (persons.length >= best) return;
    if (next === places.length) {
      best = persons.length;
      return;
    }
    persons.forEach((work, index) => {
      const more = [...work, places[next]];
      const isKept = index >= named.length || !isAstray(named[index], more, places);
      if (isKept && mayBeOnePersons(more, limits)) deal(next + 1, persons.with(index, more));
    });
    deal(next + 1, [...persons, [places[next]]]);
  };
  deal(0, named.map(() => []));
  return best;
}
