import type { ObservedDesk } from "../observed/observedDesk.ts";
import { rosterOfDays } from "./rosterOfDays.ts";
import { shiftsOfDesk } from "./shiftsOfDesk.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** An agent, and the shift that this one mostly works. */
export interface AgentPlace {
  readonly agent: number;
  readonly shift: string;
}

/** Which agent takes which place of the roster: of each team and shift as many as work it on its fullest day, those first who work it most. */
export function agentPlaces(desk: ObservedDesk, teams: TeamsOfDesk): readonly AgentPlace[] {
  const shifts = shiftsOfDesk(desk, teams);
  const roster = rosterOfDays(desk, teams, shifts);
  const usual = new Map<number, { readonly agent: number; readonly shift: string; readonly stints: number }>();
  for (const { name, stints } of shifts) {
    for (const agent of new Set(stints.map((stint) => stint.agent))) {
      const count = stints.filter((stint) => stint.agent === agent).length;
      if (count > (usual.get(agent)?.stints ?? 0)) usual.set(agent, { agent, shift: name, stints: count });
    }
  }
  const taken = new Map<string, number>();
  return [...usual.values()].sort((a, b) => b.stints - a.stints || a.agent - b.agent).filter(({ agent, shift }) => {
    const team = teams.names[teams.ofAgent[agent]];
    const key = `${team}\n${shift}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before < Math.max(...roster.map((day) => day[team]?.[shift] ?? 0));
  });
}
