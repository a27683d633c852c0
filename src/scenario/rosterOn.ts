import type { RosterDay, Scenario } from "./scenario.ts";

/** The roster of a simulated day, counted from 0; before the first day it is as on the first, after the last as on the last. */
export function rosterOn(roster: Scenario["roster"], day: number): RosterDay {
  const days = rosterDays(roster);
  return days[Math.min(Math.max(day, 0), days.length - 1)];
}

/** The roster as a list of days; one element where every day is the same. */
export function rosterDays(roster: Scenario["roster"]): readonly RosterDay[] {
  return isDayList(roster) ? roster : [roster];
}

function isDayList(roster: Scenario["roster"]): roster is readonly RosterDay[] {
  return Array.isArray(roster);
}
