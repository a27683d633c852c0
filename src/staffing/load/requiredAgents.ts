import type { Scenario, Team } from "../../scenario/scenario.ts";
import type { GroupLoad } from "./deskLoad.ts";
import { squareRootAgents } from "./squareRootAgents.ts";

/** Load below which nobody need be there: an hour's work in a thousand hours. */
const NO_LOAD = 1e-3;

/**
 * Agents who must be on duty in each quarter-hour so that work and open conversations find room, each with a margin of `beta` roots: whole agents as the desk
 * has them at the time, whatever is away of them by shrinkage and absence added by who rosters them.
 * Work: Σ of handling, longer by `slowdownPerChat` for each further conversation that an agent then has open. Room: open conversations ÷ cap.
 */
export function requiredAgents({ teams }: Pick<Scenario, "teams">, group: GroupLoad, beta: number): Int32Array {
  const cap = capOf(group.teams.map((name) => teams[name]));
  const slowdown = Math.max(...group.teams.map((name) => teams[name].slowdownPerChat));
  return Int32Array.from(group.busy, (busy, quarter) => agentsFor(busy, group.open[quarter], { cap, slowdown, beta }));
}

/** The least cap of any of the teams at any time: who has room for that many always has it. */
export function capOf(teams: readonly Pick<Team, "cap">[]): number {
  return Math.min(...teams.flatMap(({ cap }) => (typeof cap === "number" ? [cap] : Object.values(cap))));
}

interface Margins {
  readonly cap: number;
  readonly slowdown: number;
  readonly beta: number;
}

/** More agents have fewer conversations open each and handle faster, so the fewest that suffice are looked for upwards. Cost: linear in the agents. */
function agentsFor(busy: number, open: number, { cap, slowdown, beta }: Margins): number {
  if (busy < NO_LOAD) return 0;
  const room = Math.ceil(squareRootAgents(open, beta) / cap);
  for (let agents = Math.max(1, room); ; agents++) {
    const slower = 1 + slowdown * Math.max(0, open / agents - 1);
    if (squareRootAgents(busy * slower, beta) <= agents) return agents;
  }
}
