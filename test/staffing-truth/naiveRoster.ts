import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario, Shift } from "../../src/scenario/scenario.ts";
import type { RosterCell } from "./everyRoster.ts";

const DAY_MINUTES = 1440;

/** What a roster costs, counted by the minute: whoever is there and not at table, at least the hours that a team is paid for on a day. [yuan] */
export function naiveCost(scenario: Scenario, cells: readonly RosterCell[], agents: readonly number[]): number {
  let cost = 0;
  for (let day = 0; day < scenario.days; day++) {
    for (const [team, { costPerHour, minimumHours }] of Object.entries(scenario.teams)) {
      let minutes = 0;
      cells.forEach((cell, index) => {
        if (cell.team !== team || !holdsOn(cell, cells, day)) return;
        for (let agent = 0; agent < agents[index]; agent++) minutes += minutesOf(scenario.shifts[cell.shift], agent).reduce((sum, isThere) => sum + isThere, 0);
      });
      if (minutes > 0) cost += Math.max(minutes / 60, minimumHours) * costPerHour;
    }
  }
  return cost;
}

/**
 * Whether somebody is there at every minute of every rule's window (but for those around the clock), and of each dedicated team from the first event on; minute by minute, those of the shifts
 * of the day before that last beyond midnight included. Days that run in have the roster of the judged ones.
 */
export function keepsCover(scenario: Scenario, packs: readonly RulePack[], cells: readonly RosterCell[], agents: readonly number[]): boolean {
  const { staffing } = scenario;
  if (staffing === undefined) throw new Error("a small desk says what may be chosen");
  const eventFrom = firstEventMinute(scenario);
  const windows = packs.map(({ window }) => [minuteOf(window.from), minuteOf(window.to)]).filter(([from, to]) => to - from < DAY_MINUTES);
  for (let day = 0; day < scenario.days; day++) {
    for (let minute = 0; minute < DAY_MINUTES; minute++) {
      if (!windows.some(([from, to]) => from <= minute && minute < to)) continue;
      const isThereOf = (team?: string): boolean => cells.some((cell, index) =>
        (team === undefined || cell.team === team) && (
          (holdsOn(cell, cells, day) && somebody(scenario.shifts[cell.shift], agents[index], minute)) ||
          (holdsOn(cell, cells, Math.max(0, day - 1)) && somebody(scenario.shifts[cell.shift], agents[index], minute + DAY_MINUTES))));
      if (staffing.cover === "always-one" && !isThereOf()) return false;
      if (day * DAY_MINUTES + minute >= eventFrom && !staffing.dedicated.every(isThereOf)) return false;
    }
  }
  return true;
}

function holdsOn({ day }: RosterCell, cells: readonly RosterCell[], on: number): boolean {
  return cells.every((cell) => cell.day === 0) || day === on;
}

function somebody(shift: Shift, agents: number, minute: number): boolean {
  for (let agent = 0; agent < agents; agent++) if (minutesOf(shift, agent)[minute] === 1) return true;
  return false;
}

const known = new WeakMap<Shift, Uint8Array[]>();

/** 1 for each minute of the shift's day and the one after in which an agent is there and not at table. */
function minutesOf(shift: Shift, agent: number): Uint8Array {
  const ofAgents = known.get(shift) ?? [];
  known.set(shift, ofAgents);
  return (ofAgents[agent] ??= Uint8Array.from({ length: 2 * DAY_MINUTES }, (_, minute) => (isThere(shift, agent, minute) ? 1 : 0)));
}

/** Whether an agent of a shift is on duty and not at table in a minute of its day: agent i eats in wave i mod waves. */
function isThere({ from, to, breaks }: Shift, agent: number, minute: number): boolean {
  if (minute < minuteOf(from) || minute >= minuteOf(to)) return false;
  return !breaks.some((meal) => {
    const begin = minuteOf(meal.from) + ((agent % meal.waves) * meal.length) / 60;
    return begin <= minute && minute < begin + meal.length / 60;
  });
}

/** Of the judged days, from their first midnight; without an event the first of all. */
function firstEventMinute({ events, start, warmUp }: Scenario): number {
  const minutes = events.map(({ from }) => (Date.parse(`${from}Z`) - Date.parse(`${start}T00:00Z`)) / 60_000 - warmUp * DAY_MINUTES);
  return minutes.length === 0 ? 0 : Math.min(...minutes);
}

function minuteOf(timeOfDay: string): number {
  const [hour, minute] = timeOfDay.split(":").map(Number);
  return hour * 60 + minute;
}
