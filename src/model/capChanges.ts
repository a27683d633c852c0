import type { Team } from "../scenario/scenario.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";

/** A team's cap over the days that are played: at time 0, and each later change of it. */
export interface CapChanges {
  readonly first: number;
  readonly changes: readonly { readonly atMs: number; readonly cap: number }[];
}

/** The last entry of a day holds until the first of the next, also before the first day; an entry that changes nothing is left out. */
export function capChanges(cap: Team["cap"], playedDays: number): CapChanges {
  if (typeof cap === "number") return { first: cap, changes: [] };
  const table = Object.entries(cap).map(([time, value]) => ({ ofDayMs: timeOfDayMs(time), value })).toSorted((a, b) => a.ofDayMs - b.ofDayMs);
  let first = table[table.length - 1].value;
  let now = first;
  const changes: { atMs: number; cap: number }[] = [];
  for (let day = 0; day < playedDays; day++) {
    for (const { ofDayMs, value } of table) {
      const atMs = day * DAY_MS + ofDayMs;
      if (atMs === 0) first = value;
      else if (value !== now) changes.push({ atMs, cap: value });
      now = value;
    }
  }
  return { first, changes };
}
