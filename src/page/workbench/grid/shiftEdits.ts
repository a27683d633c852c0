import { breaksMeet } from "../../../scenario/breaksMeet.ts";
import { rosterDays, rosterOn } from "../../../scenario/rosterOn.ts";
import type { RosterDay, Scenario, Shift } from "../../../scenario/scenario.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../../time/timeOfDay.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../../time/units.ts";

/** Times on the grid lie on quarter-hours. */
export const SNAP_MS = 15 * MINUTE_MS;
/** No shift is painted or pulled shorter than that. */
export const SHORTEST_MS = 30 * MINUTE_MS;
export const MOST_AGENTS = 200;

/** A shift with its meals somewhere else on the clock, as far as that is possible: it begins on its day. */
export function movedShift(shift: Shift, byMs: number): Shift {
  const from = timeOfDayMs(shift.from);
  const by = within(byMs, -from, DAY_MS - SNAP_MS - from);
  return { ...shift, from: formatTimeOfDay(from + by), to: formatTimeOfDay(timeOfDayMs(shift.to) + by), breaks: shift.breaks.map((meal) => ({ ...meal, from: formatTimeOfDay(timeOfDayMs(meal.from) + by) })) };
}

/** A shift that begins at another time; meals that would lie before it come along to its beginning. */
export function withBeginning(shift: Shift, atMs: number): Shift {
  const to = timeOfDayMs(shift.to);
  const from = within(atMs, Math.max(0, to - DAY_MS), Math.min(DAY_MS - SNAP_MS, to - shortest(shift)));
  return withMealsInside({ ...shift, from: formatTimeOfDay(from) });
}

/** A shift that ends at another time; meals that would lie after it come along to its end. */
export function withEnd(shift: Shift, atMs: number): Shift {
  const from = timeOfDayMs(shift.from);
  return withMealsInside({ ...shift, to: formatTimeOfDay(within(atMs, from + shortest(shift), from + DAY_MS)) });
}

/** A shift with one meal at another time, inside the shift; where it would meet another meal, as it was. */
export function withMealAt(shift: Shift, place: number, atMs: number): Shift {
  const meal = shift.breaks[place];
  const moved = { ...meal, from: formatTimeOfDay(within(atMs, timeOfDayMs(shift.from), timeOfDayMs(shift.to) - lengthOf(meal))) };
  if (shift.breaks.some((other, at) => at !== place && breaksMeet(other, moved))) return shift;
  return { ...shift, breaks: shift.breaks.map((pause, at) => (at === place ? moved : pause)) };
}

export function withShift(scenario: Scenario, name: string, shift: Shift): Scenario {
  return { ...scenario, shifts: { ...scenario.shifts, [name]: shift } };
}

/** The scenario with so many agents of a team in a shift on a simulated day, or on every day where the roster has one for all. */
export function withAgents(scenario: Scenario, day: number, team: string, shift: string, agents: number): Scenario {
  return onDay(scenario, day, (roster) => ({ ...roster, [team]: { ...roster[team], [shift]: within(agents, 0, MOST_AGENTS) } }));
}

/** The scenario without that shift of a team, on a day as above. */
export function withoutBar(scenario: Scenario, day: number, team: string, shift: string): Scenario {
  return onDay(scenario, day, (roster) => ({ ...roster, [team]: Object.fromEntries(Object.entries(roster[team] ?? {}).filter(([name]) => name !== shift)) }));
}

/** The scenario with one agent in a new shift between two times, named by them. */
export function withPaintedShift(scenario: Scenario, day: number, team: string, spanMs: readonly [number, number]): Scenario {
  const from = within(Math.min(...spanMs), 0, DAY_MS - SNAP_MS);
  const to = within(Math.max(...spanMs), from + SHORTEST_MS, from + DAY_MS);
  const times = { from: formatTimeOfDay(from), to: formatTimeOfDay(to) };
  const same = Object.entries(scenario.shifts).find(([, shift]) => shift.from === times.from && shift.to === times.to && shift.breaks.length === 0);
  const name = same?.[0] ?? `${times.from}-${times.to}`;
  const before = rosterOn(scenario.roster, day)[team]?.[name] ?? 0;
  const painted = same === undefined ? withShift(scenario, name, { ...times, breaks: [], atEnd: "finish", stopNewBefore: 0 }) : scenario;
  return withAgents(painted, day, team, name, before + 1);
}

function onDay(scenario: Scenario, day: number, change: (roster: RosterDay) => RosterDay): Scenario {
  const { roster } = scenario;
  if (!Array.isArray(roster)) return { ...scenario, roster: change(rosterOn(roster, 0)) };
  const changed = Math.min(day, roster.length - 1);
  return { ...scenario, roster: rosterDays(roster).map((own, at) => (at === changed ? change(own) : own)) };
}

function withMealsInside(shift: Shift): Shift {
  const [from, to] = [timeOfDayMs(shift.from), timeOfDayMs(shift.to)];
  const moved = shift.breaks.map((meal) => ({ ...meal, from: formatTimeOfDay(within(timeOfDayMs(meal.from), from, to - lengthOf(meal))) }));
  // meals pushed onto each other are laid one after the other from the shift's beginning
  const meet = moved.some((meal, at) => moved.slice(0, at).some((other) => breaksMeet(other, meal)));
  return { ...shift, breaks: meet ? inARow(moved, from) : moved };
}

function inARow(meals: Shift["breaks"], fromMs: number): Shift["breaks"] {
  let at = fromMs;
  return meals.map((meal) => {
    const laid = { ...meal, from: formatTimeOfDay(at) };
    at += lengthOf(meal);
    return laid;
  });
}

/** [ms] All meals and the time without new conversations must have room. */
function shortest({ breaks, stopNewBefore }: Shift): number {
  const needed = Math.max(SHORTEST_MS, stopNewBefore * SECOND_MS, breaks.reduce((sum, meal) => sum + lengthOf(meal), 0));
  return Math.ceil(needed / SNAP_MS) * SNAP_MS;
}

function lengthOf({ length, waves }: Shift["breaks"][number]): number {
  return length * waves * SECOND_MS;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
