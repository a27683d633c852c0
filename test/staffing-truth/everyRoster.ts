import type { RosterDay, Scenario } from "../../src/scenario/scenario.ts";

/** A number of agents that may be chosen: of a team's shift, on one judged day or on all. */
export interface RosterCell {
  readonly day: number;
  readonly team: string;
  readonly shift: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** The cells that a scenario's `staffing` leaves open, days before teams before shifts; every one has a maximum of its own. */
export function rosterCells({ days, teams, staffing }: Scenario): RosterCell[] {
  if (staffing === undefined) throw new Error("a small desk says what may be chosen");
  const groups = staffing.days === "each" ? days : 1;
  return Array.from({ length: groups }, (_, day) => day).flatMap((day) => Object.keys(teams).flatMap((team) => staffing.shifts.map((shift): RosterCell => ({
    day, team, shift, minimum: staffing.minimum[team]?.[shift] ?? 0, maximum: staffing.maximum[team][shift],
  }))));
}

/** Every roster between minimum and maximum: agents by cell, the last cell counting fastest. */
export function everyRoster(cells: readonly RosterCell[]): number[][] {
  return cells.reduce<number[][]>((rosters, { minimum, maximum }) =>
    rosters.flatMap((roster) => Array.from({ length: maximum - minimum + 1 }, (_, more) => [...roster, minimum + more])), [[]]);
}

/** The scenario with a roster. */
export function withRoster(scenario: Scenario, cells: readonly RosterCell[], agents: readonly number[]): Scenario {
  const groups = 1 + Math.max(...cells.map(({ day }) => day));
  const days = Array.from({ length: groups }, (_, group): RosterDay => {
    const roster: Record<string, Record<string, number>> = {};
    cells.forEach(({ day, team, shift }, index) => {
      if (day !== group) return;
      roster[team] ??= {};
      roster[team][shift] = agents[index];
    });
    return roster;
  });
  return { ...scenario, roster: groups === 1 ? days[0] : days };
}

/** The agents by cell of a roster as a scenario or a result has it. */
export function agentsOf(roster: Scenario["roster"], cells: readonly RosterCell[]): number[] {
  const days = Array.isArray(roster) ? (roster as readonly RosterDay[]) : [roster as RosterDay];
  return cells.map(({ day, team, shift }) => days[Math.min(day, days.length - 1)][team]?.[shift] ?? 0);
}
