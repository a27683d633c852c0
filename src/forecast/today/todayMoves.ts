import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { withExtraShift } from "../../scenario/withExtraShift.ts";
import { withMealAt } from "../../scenario/withMealAt.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";

/** What could be done now; times of day `HH:MM`. */
export type Move =
  /** One more agent of the team. */
  | { readonly kind: "call-in"; readonly team: string; readonly from: string; readonly to: string }
  /** All agents of the shift stay until then. */
  | { readonly kind: "stay-longer"; readonly shift: string; readonly to: string }
  /** One agent of a team's shift serves another team for the rest of the shift. */
  | { readonly kind: "move-agent"; readonly shift: string; readonly from: string; readonly to: string }
  /** The shift's meal begins at another time. */
  | { readonly kind: "shift-meal"; readonly shift: string; readonly from: string; readonly to: string }
  /** The pool gives out the newest conversation first. */
  | { readonly kind: "newest-first" };

/** A move with the day as it would then be. */
export interface MovedDay {
  readonly move: Move;
  /** Hours of work that it adds to the roster. */
  readonly agentHours: number;
  readonly scenario: Scenario;
}

const CALLED_IN = "called in";
const COMING_MS = 30 * MINUTE_MS;
const GRID_MS = 5 * MINUTE_MS;
const LONGER_MS = HOUR_MS;

/**
 * The moves that are open at a moment of a scenario of one day, in a fixed order. Who is called in comes half an hour later and stays until the desk's last shift ends, at most
 * until midnight. None of them changes
 * anything before that moment, but for `newest-first`, which is played as if it had held all day.
 */
export function todayMoves(scenario: Scenario, nowMs: number): readonly MovedDay[] {
  return [...callIns(scenario, nowMs), ...longerShifts(scenario, nowMs), ...movedAgents(scenario, nowMs), ...shiftedMeals(scenario, nowMs), ...newestFirst(scenario)];
}

function callIns(scenario: Scenario, nowMs: number): MovedDay[] {
  const from = Math.ceil((nowMs + COMING_MS) / GRID_MS) * GRID_MS;
  const to = Math.min(DAY_MS, shiftsAfter(scenario, nowMs).reduce((last, [, shift]) => Math.max(last, timeOfDayMs(shift.to)), 0));
  if (from >= to) return [];
  return rosteredTeams(scenario).map((team) => {
    const move: Move = { kind: "call-in", team, from: formatTimeOfDay(from), to: formatTimeOfDay(to) };
    return { move, agentHours: (to - from) / HOUR_MS, scenario: withExtraShift(scenario, { name: CALLED_IN, team, agents: 1, fromMs: from, toMs: to }) };
  });
}

/** One that would end after midnight would stay on the night before, too. */
function longerShifts(scenario: Scenario, nowMs: number): MovedDay[] {
  return shiftsAfter(scenario, nowMs).filter(([, shift]) => timeOfDayMs(shift.to) + LONGER_MS <= DAY_MS).map(([name, shift]) => {
    const to = formatTimeOfDay(timeOfDayMs(shift.to) + LONGER_MS);
    return { move: { kind: "stay-longer", shift: name, to }, agentHours: agentsOf(scenario, name) * (LONGER_MS / HOUR_MS), scenario: { ...scenario, shifts: { ...scenario.shifts, [name]: { ...shift, to } } } };
  });
}

function movedAgents(scenario: Scenario, nowMs: number): MovedDay[] {
  const midnight = parseLocalDateTime(scenario.start) ?? 0;
  const teams = rosteredTeams(scenario);
  return teams.flatMap((from) => shiftsAfter(scenario, nowMs).flatMap(([name, shift]): MovedDay[] => {
    const isOn = timeOfDayMs(shift.from) <= nowMs && (rosterOn(scenario.roster, 0)[from]?.[name] ?? 0) > 0;
    if (!isOn) return [];
    const end = timeOfDayMs(shift.to);
    const absent = { agentAbsent: { team: from, shift: name, from: formatLocalDateTime(midnight + nowMs), to: formatLocalDateTime(midnight + end) } };
    return teams.filter((team) => team !== from).map((to) => ({
      move: { kind: "move-agent", shift: name, from, to }, agentHours: 0,
      scenario: withExtraShift({ ...scenario, incidents: [...scenario.incidents, absent] }, { name: CALLED_IN, team: to, agents: 1, fromMs: nowMs, toMs: end }),
    }));
  }));
}

/** An hour earlier or later, within the shift and not before now. */
function shiftedMeals(scenario: Scenario, nowMs: number): MovedDay[] {
  return shiftsAfter(scenario, nowMs).flatMap(([name, shift]) => shift.breaks.flatMap((meal, index) => {
    const begin = timeOfDayMs(meal.from);
    const allWaves = meal.length * SECOND_MS * meal.waves;
    if (begin < nowMs) return [];
    return [begin - LONGER_MS, begin + LONGER_MS].filter((at) => at >= Math.max(nowMs, timeOfDayMs(shift.from)) && at + allWaves <= timeOfDayMs(shift.to)).map((at): MovedDay => ({
      move: { kind: "shift-meal", shift: name, from: meal.from, to: formatTimeOfDay(at) }, agentHours: 0, scenario: withMealAt(scenario, name, index, at),
    }));
  }));
}

function newestFirst(scenario: Scenario): MovedDay[] {
  if (scenario.routing.pool === "newest-first") return [];
  return [{ move: { kind: "newest-first" }, agentHours: 0, scenario: { ...scenario, routing: { ...scenario.routing, pool: "newest-first" } } }];
}

/** Shifts that somebody works and that end after a moment. */
function shiftsAfter(scenario: Scenario, nowMs: number): [string, Shift][] {
  const worked = new Set(Object.values(rosterOn(scenario.roster, 0)).flatMap((shifts) => Object.keys(shifts).filter((name) => shifts[name] > 0)));
  return Object.entries(scenario.shifts).filter(([name, shift]) => worked.has(name) && timeOfDayMs(shift.to) > nowMs);
}

/** Over all teams. */
function agentsOf(scenario: Scenario, shift: string): number {
  return Object.values(rosterOn(scenario.roster, 0)).reduce((sum, shifts) => sum + (shifts[shift] ?? 0), 0);
}
