import type { Scenario } from "../../scenario/scenario.ts";

/** The one shift of an ample desk. */
const ALWAYS = "always";
const AMPLE_CAP = 10_000;

/**
 * The same buyers with so many agents of every team at every hour that hardly anybody waits: without meals, absences, reserve, overflow, and with the
 * handling of an agent who has one conversation open. What agents do then is the load that the buyers bring.
 */
export function ampleDesk(scenario: Scenario, agentsPerTeam: number): Scenario {
  const { reserve: _reserve, ...kept } = scenario;
  const teams = Object.entries(scenario.teams);
  return {
    ...kept,
    teams: Object.fromEntries(teams.map(([name, { overflowTo: _overflowTo, ...team }]) =>
      [name, { ...team, cap: AMPLE_CAP, slowdownPerChat: 0, shrinkage: 0, noShow: 0, lateness: 0, minimumHours: 0, agents: [] }])),
    shifts: { [ALWAYS]: { from: "00:00", to: "24:00", breaks: [], atEnd: "finish", stopNewBefore: 0 } },
    roster: Object.fromEntries(teams.map(([name]) => [name, { [ALWAYS]: agentsPerTeam }])),
    incidents: scenario.incidents.filter((incident) => !("agentAbsent" in incident)),
  };
}
