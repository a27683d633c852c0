import { rosterOn } from "../../../src/scenario/rosterOn.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { Rota, RotaDay, RotaPerson } from "../../../src/staffing/rota/rota.ts";
import { addDays } from "../../../src/time/calendar.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../../src/time/timeOfDay.ts";
import { HOUR_MS, SECOND_MS } from "../../../src/time/units.ts";

/** A rota without any limits: a person for each place of each shift. */
export function rosterOfPlaces(scenario: Scenario): Rota {
  const dates = Array.from({ length: scenario.warmUp + scenario.days }, (_, day) => addDays(scenario.start, day));
  const persons = Object.keys(scenario.teams).flatMap((team) => personsOf(scenario, team, dates));
  return { dates, persons, fewest: persons.length, limits: [], breaches: [] };
}

function personsOf(scenario: Scenario, team: string, dates: readonly string[]): RotaPerson[] {
  const places = Object.keys(scenario.shifts).flatMap((shift) => {
    const most = Math.max(...dates.map((_, day) => rosterOn(scenario.roster, day)[team]?.[shift] ?? 0));
    return Array.from({ length: most }, (_, place) => ({ shift, place }));
  });
  return places.map(({ shift, place }, index) => {
    const days = dates.flatMap((date, day) => ((rosterOn(scenario.roster, day)[team]?.[shift] ?? 0) > place ? [dayOf(scenario, shift, place, date)] : []));
    return { team, number: index + 1, days, hours: days.reduce((sum, { hours }) => sum + hours, 0), overtimeHours: 0, nights: 0, lates: 0 };
  });
}

function dayOf({ shifts }: Scenario, shift: string, place: number, date: string): RotaDay {
  const { from, to, breaks } = shifts[shift];
  const meals = breaks.map((pause): readonly [string, string] => {
    const begin = timeOfDayMs(pause.from) + (place % pause.waves) * pause.length * SECOND_MS;
    return [formatTimeOfDay(begin), formatTimeOfDay(begin + pause.length * SECOND_MS)];
  });
  const eaten = breaks.reduce((sum, { length }) => sum + length * SECOND_MS, 0);
  return { date, shift, place, from, to, meals, hours: (timeOfDayMs(to) - timeOfDayMs(from) - eaten) / HOUR_MS, overtimeHours: 0 };
}
