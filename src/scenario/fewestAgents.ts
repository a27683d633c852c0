import { rosterDays } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";
import type { Staffing } from "./staffing.ts";
import { agentsInTeam } from "./teamPlaces.ts";

/** How many agents a desk has at most with a roster of the least numbers that may be chosen: these, those of the days that run in, the reserve and who receives. */
export function fewestAgents(scenario: Scenario, { minimum }: Pick<Staffing, "minimum">): number {
  const runIn = { ...scenario, roster: scenario.warmUp === 0 ? {} : rosterDays(scenario.roster).slice(0, scenario.warmUp) };
  const unchosen = Object.keys(scenario.teams).reduce((sum, team) => sum + agentsInTeam(runIn, team), 0);
  return Object.values(minimum).flatMap((places) => Object.values(places)).reduce((sum, least) => sum + least, unchosen);
}
