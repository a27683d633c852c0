import { rosterOn } from "../../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../../scenario/scenario.ts";
import { timeOfDayMs } from "../../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../../time/units.ts";

/** A team's agents of one shift on a day, as a bar of the grid. */
export interface ShiftBar {
  readonly team: string;
  readonly shift: string;
  /** 0 where the shift stands on the day's roster without anybody. */
  readonly agents: number;
  /** [ms of the day; beyond midnight above 24 hours] */
  readonly fromMs: number;
  readonly toMs: number;
  readonly meals: readonly MealSpan[];
}

/** All waves of a meal, one after the other. */
export interface MealSpan {
  /** [ms of the day] */
  readonly fromMs: number;
  readonly toMs: number;
  readonly waves: number;
}

/** The bars of each team on a simulated day (from 0, running-in ones included), in the order of their beginnings. */
export function shiftBars(scenario: Pick<Scenario, "teams" | "shifts" | "roster">, day: number): ReadonlyMap<string, readonly ShiftBar[]> {
  const roster = rosterOn(scenario.roster, day);
  return new Map(Object.keys(scenario.teams).map((team) => [
    team,
    Object.entries(roster[team] ?? {}).flatMap(([shift, agents]) => (scenario.shifts[shift] === undefined ? [] : [barOf(team, shift, scenario.shifts[shift], agents)]))
      .toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs),
  ]));
}

/** Where the grid's clock ends: at midnight, or on the full hour after the latest end. [ms of the day] */
export function gridEndMs(bars: ReadonlyMap<string, readonly ShiftBar[]>): number {
  const ends = [...bars.values()].flat().map(({ toMs }) => toMs);
  return Math.ceil(Math.max(DAY_MS, ...ends) / HOUR_MS) * HOUR_MS;
}

function barOf(team: string, shift: string, { from, to, breaks }: Shift, agents: number): ShiftBar {
  const meals = breaks.map((pause) => ({ fromMs: timeOfDayMs(pause.from), toMs: timeOfDayMs(pause.from) + pause.waves * pause.length * SECOND_MS, waves: pause.waves }));
  return { team, shift, agents, fromMs: timeOfDayMs(from), toMs: timeOfDayMs(to), meals };
}
