import { mealTime } from "../../scenario/mealTime.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import type { Work } from "./exchangedInPairs.ts";
import type { NamedPerson } from "./namedPerson.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import type { RotaDay, RotaPerson } from "./rota.ts";

/** The persons of a team whose first are named: those as they are, then the others by day, time and place. */
export function personsOf(scenario: Scenario, named: readonly NamedPerson[], work: readonly Work[]): readonly RotaPerson[] {
  const others = work.slice(named.length).filter((places) => places.length > 0).toSorted(byBegin);
  return [...work.slice(0, named.length), ...others].map((places, index): RotaPerson => ({
    team: places[0].team, number: index + 1, ...(index < named.length ? { name: named[index].name } : {}),
    days: places.map((place) => dayOf(scenario, place)),
    hours: sum(places.map(({ hours }) => hours)),
    overtimeHours: sum(places.map(({ overtimeHours }) => overtimeHours)),
    nights: places.filter(({ isNight }) => isNight).length,
    lates: places.filter(({ isLate }) => isLate).length,
  }));
}

function byBegin([a]: readonly RosterPlace[], [b]: readonly RosterPlace[]): number {
  return a.startMs - b.startMs || a.endMs - b.endMs || a.place - b.place;
}

function dayOf({ shifts }: Scenario, { date, shift, place, hours, overtimeHours }: RosterPlace): RotaDay {
  const { from, to, breaks } = shifts[shift];
  const meals = breaks.map((meal): readonly [string, string] => {
    const [fromMs, toMs] = mealTime(meal, place);
    return [formatTimeOfDay(fromMs), formatTimeOfDay(toMs)];
  });
  return { date, shift, place, from, to, meals, hours, overtimeHours };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
