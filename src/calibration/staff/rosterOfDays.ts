import { DAYS_PER_WEEK, DAY_MS } from "../../time/units.ts";
import { partlyLoggedDays } from "../arrivals/openDays.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { ShiftOfDesk } from "./shiftsOfDesk.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** How many of each team work each shift. */
export type RosterDay = Record<string, Record<string, number>>;

/** Day by day of those learned from. Who worked on a day that the log holds only in part is not known: it gets the roster of the nearest whole one, of its weekday if there is one. */
export function rosterOfDays(desk: ObservedDesk, { names, ofAgent }: TeamsOfDesk, shifts: readonly ShiftOfDesk[]): readonly RosterDay[] {
  const first = Math.floor(desk.fromMs / DAY_MS);
  const days = Math.max(1, Math.ceil(desk.toMs / DAY_MS) - first);
  const roster = Array.from({ length: days }, (): RosterDay => ({}));
  for (const { name, stints } of shifts) {
    for (const { agent, day } of stints) {
      const its = roster[day - first];
      const team = names[ofAgent[agent]];
      its[team] ??= {};
      its[team][name] = (its[team][name] ?? 0) + 1;
    }
  }
  const partly = partlyLoggedDays(desk);
  return roster.map((its, day) => (partly.has(day) ? (roster[likestDay(day, days, partly)] ?? its) : its));
}

function likestDay(day: number, days: number, partly: ReadonlySet<number>): number {
  const whole = Array.from({ length: days }, (_, other) => other).filter((other) => !partly.has(other)).sort((a, b) => Math.abs(a - day) - Math.abs(b - day));
  return whole.find((other) => (other - day) % DAYS_PER_WEEK === 0) ?? whole[0];
}

/** Whether all days have the same. */
export function isSameEachDay(roster: readonly RosterDay[]): boolean {
  const inWords = (day: RosterDay): string => JSON.stringify(Object.keys(day).sort().map((team) => [team, Object.entries(day[team]).sort(([a], [b]) => (a < b ? -1 : 1))]));
  return roster.every((day) => inWords(day) === inWords(roster[0]));
}
