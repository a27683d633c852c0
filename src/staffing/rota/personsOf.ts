import { mealTime } from "../../scenario/mealTime.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import type { NamedWork } from "./namedWork.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import type { RotaDay, RotaPerson } from "./rota.ts";

type Worker = Pick<NamedWork, "team" | "work"> & Partial<Pick<NamedWork, "name">>;

/** The persons of a rota by team: those named first, then as they come, by day, time and place. */
export function personsOf(scenario: Scenario, named: readonly NamedWork[], others: readonly (readonly RosterPlace[])[]): readonly RotaPerson[] {
  const workers: readonly Worker[] = [...named, ...others.filter((work) => work.length > 0).toSorted(byBegin).map((work) => ({ team: work[0].team, work }))];
  return Object.keys(scenario.teams).flatMap((team) =>
    workers.filter((worker) => worker.team === team).map(({ name, work }, index): RotaPerson => ({
      team, number: index + 1, ...(name === undefined ? {} : { name }),
      days: work.map((place) => dayOf(scenario, place)),
      hours: sum(work.map(({ hours }) => hours)),
      overtimeHours: sum(work.map(({ overtimeHours }) => overtimeHours)),
      nights: work.filter(({ isNight }) => isNight).length,
      lates: work.filter(({ isLate }) => isLate).length,
    })));
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
