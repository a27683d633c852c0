import { rosterDays } from "../scenario/rosterOn.ts";
import type { RosterDay, Routing, Scenario } from "../scenario/scenario.ts";
import { withMealAt } from "../scenario/withMealAt.ts";
import { withRoster } from "../scenario/withRoster.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { HOUR_MS } from "../time/units.ts";

/** One thing that is changed before the same day is played again, with the same buyers. */
export type DayChange =
  | { readonly of: "agents"; readonly team: string; readonly shift: string; readonly by: 1 | -1 }
  | { readonly of: "cap"; readonly team: string; readonly cap: number }
  | { readonly of: "meal"; readonly shift: string; readonly meal: number; readonly byHours: 1 | -1 }
  | { readonly of: "reply"; readonly reply: Routing["reply"] }
  | { readonly of: "pool"; readonly pool: Routing["pool"] }
  | { readonly of: "bot" };

const REPLIES: readonly Routing["reply"][] = ["oldest-first", "newest-first", "stay-with-chat"];
const POOLS: readonly Routing["pool"][] = ["oldest-first", "newest-first"];

/** What can be changed of a scenario, one thing at a time. */
export function dayChanges(scenario: Scenario): readonly DayChange[] {
  const { teams, shifts, routing, bot } = scenario;
  const staffed = Object.entries(teams).flatMap(([team]) => Object.keys(shifts).filter((shift) => most(scenario, team, shift) > 0).map((shift) => ({ team, shift })));
  const worked = [...new Set(staffed.map(({ shift }) => shift))];
  return [
    ...staffed.flatMap(({ team, shift }) => [{ of: "agents", team, shift, by: 1 } as const, ...(isLast(scenario, team, shift) ? [] : [{ of: "agents", team, shift, by: -1 } as const])]),
    ...Object.entries(teams).flatMap(([team, { cap }]) => (typeof cap === "number" ? otherCaps(cap).map((other) => ({ of: "cap", team, cap: other } as const)) : [])),
    ...worked.flatMap((shift) => shifts[shift].breaks.flatMap((_, meal) => [{ of: "meal", shift, meal, byHours: 1 } as const, { of: "meal", shift, meal, byHours: -1 } as const])),
    ...REPLIES.filter((reply) => reply !== routing.reply).map((reply) => ({ of: "reply", reply } as const)),
    ...POOLS.filter((pool) => pool !== routing.pool).map((pool) => ({ of: "pool", pool } as const)),
    ...(bot === undefined ? [] : [{ of: "bot" } as const]),
  ];
}

/** The scenario with one thing changed. */
export function withChange(scenario: Scenario, change: DayChange): Scenario {
  switch (change.of) {
    case "agents": return withRoster(scenario, withAgents(scenario.roster, change));
    case "cap": return { ...scenario, teams: { ...scenario.teams, [change.team]: { ...scenario.teams[change.team], cap: change.cap } } };
    case "meal": return withMealAt(scenario, change.shift, change.meal, timeOfDayMs(scenario.shifts[change.shift].breaks[change.meal].from) + change.byHours * HOUR_MS);
    case "reply": return { ...scenario, routing: { ...scenario.routing, reply: change.reply } };
    case "pool": return { ...scenario, routing: { ...scenario.routing, pool: change.pool } };
    case "bot": {
      const { bot: _, ...others } = scenario;
      return others;
    }
  }
}

function withAgents(roster: Scenario["roster"], { team, shift, by }: { readonly team: string; readonly shift: string; readonly by: number }): Scenario["roster"] {
  const changed = (day: RosterDay): RosterDay => ({ ...day, [team]: { ...day[team], [shift]: Math.max(0, (day[team]?.[shift] ?? 0) + by) } });
  return Array.isArray(roster) ? roster.map(changed) : changed(roster as RosterDay);
}

function most({ roster }: Scenario, team: string, shift: string): number {
  return Math.max(...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
}

/** Whether nobody else is rostered. */
function isLast({ roster }: Scenario, team: string, shift: string): boolean {
  return rosterDays(roster).some((day) => Object.entries(day).every(([its, shifts]) => Object.entries(shifts).every(([name, agents]) => agents <= (its === team && name === shift ? 1 : 0))));
}

function otherCaps(cap: number): readonly number[] {
  return [...new Set([Math.max(1, Math.round(cap / 2)), cap - 2, cap + 2, cap * 2])].filter((other) => other >= 1 && other !== cap).toSorted((a, b) => a - b);
}
