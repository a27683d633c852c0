import type { TallyPlan } from "../metrics/replicationTally.ts";
import { type AgentTally, newAgentTally } from "../metrics/tallyAgents.ts";
import { QUARTERS_PER_DAY } from "../time/units.ts";

/** Beyond so many quarter-hours of agents a result would be megabytes that nobody looks at: a thousand agents on a day, a hundred in ten. */
export const MOST_AGENT_CELLS = 100_000;

/** A tally for the agents of the plan; absent for more of them, on more days, than are told one by one. */
export function agentTallyOf({ desk, frame }: TallyPlan): AgentTally | undefined {
  const agents = desk.agentTeam.length;
  return agents * frame.days * QUARTERS_PER_DAY <= MOST_AGENT_CELLS ? newAgentTally(agents, frame.days) : undefined;
}
