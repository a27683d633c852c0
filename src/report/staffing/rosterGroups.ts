import { rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";

/** Judged days that have one roster. */
export interface RosterGroup {
  readonly dates: readonly string[];
  readonly day: RosterDay;
}

/** The dates that are judged. */
export function judgedDates({ start, warmUp, days }: Pick<Scenario, "start" | "warmUp" | "days">): string[] {
  return Array.from({ length: days }, (_, day) => addDays(start, warmUp + day));
}

/** The judged days of a roster by what is rostered, in the order of their first day; agents that are none count as not there. */
export function rosterGroups(scenario: Pick<Scenario, "start" | "warmUp" | "days">, roster: Scenario["roster"]): RosterGroup[] {
  const groups = new Map<string, { readonly dates: string[]; readonly day: RosterDay }>();
  for (const [index, date] of judgedDates(scenario).entries()) {
    const day = withoutNobody(rosterOn(roster, scenario.warmUp + index));
    const key = rosterKey(day);
    const group = groups.get(key) ?? { dates: [], day };
    group.dates.push(date);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether two rosters have the same people on every judged day. */
export function isSameRoster(scenario: Pick<Scenario, "warmUp" | "days">, one: Scenario["roster"], other: Scenario["roster"]): boolean {
  return Array.from({ length: scenario.days }, (_, day) => scenario.warmUp + day).every((day) => rosterKey(withoutNobody(rosterOn(one, day))) === rosterKey(withoutNobody(rosterOn(other, day))));
}

function withoutNobody(day: RosterDay): RosterDay {
  return Object.fromEntries(Object.entries(day).map(([team, shifts]) => [team, Object.fromEntries(Object.entries(shifts).filter(([, agents]) => agents > 0))] as const).filter(([, shifts]) => Object.keys(shifts).length > 0));
}

/** The same text for the same people, in whatever order teams and shifts are written. */
function rosterKey(day: RosterDay): string {
  return JSON.stringify(Object.entries(day).map(([team, shifts]) => [team, Object.entries(shifts).toSorted(([a], [b]) => (a < b ? -1 : 1))] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
