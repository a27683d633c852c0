import { formatTimeOfDay } from "../time/timeOfDay.ts";
import { changedRoster } from "./changedRoster.ts";
import type { Scenario, Shift } from "./scenario.ts";

/** Agents who come for a time of their own, beside everybody else. */
export interface ExtraShift {
  /** Of the shift; where the scenario has one of that name it is marked until it has a name of its own. */
  readonly name: string;
  readonly team: string;
  readonly agents: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** Judged days, from 0; all where absent. */
  readonly days?: readonly number[];
}

/** More agents of a team, as a shift of its own behind all others, without a meal, so that every other agent keeps its place. */
export function withExtraShift(scenario: Scenario, { name, team, agents, fromMs, toMs, days }: ExtraShift): Scenario {
  let own = name;
  while (Object.hasOwn(scenario.shifts, own)) own += "'";
  const shift: Shift = { from: formatTimeOfDay(fromMs), to: formatTimeOfDay(toMs), breaks: [], atEnd: "finish", stopNewBefore: 0 };
  const judged = days ?? Array.from({ length: scenario.days }, (_, day) => day);
  const roster = changedRoster(scenario, judged, (day) => ({ ...day, [team]: { ...day[team], [own]: agents } }));
  return { ...scenario, shifts: { ...scenario.shifts, [own]: shift }, roster };
}
