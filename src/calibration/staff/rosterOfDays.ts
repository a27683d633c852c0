import { DAY_MS } from "../../time/units.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { ShiftOfDesk } from "./shiftsOfDesk.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** How many of each team work each shift. */
export type RosterDay = Record<string, Record<string, number>>;

/** Day by day of those learned from. */
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
  return roster;
}

/** Whether all days have the same. */
export function isSameEachDay(roster: readonly RosterDay[]): boolean {
  const inWords = (day: RosterDay): string => JSON.stringify(Object.keys(day).sort().map((team) => [team, Object.entries(day[team]).sort(([a], [b]) => (a < b ? -1 : 1))]));
  return roster.every((day) => inWords(day) === inWords(roster[0]));
}
