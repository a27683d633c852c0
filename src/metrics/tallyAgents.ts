import { QUARTERS_PER_DAY } from "../time/units.ts";
import { addColumns } from "./addColumns.ts";
import type { AgentWork } from "./agentWork.ts";

/**
 * Sums over replications by agent, on the judged days (from midnight). All are whole numbers, exact in doubles below 2⁵³, so it does not
 * matter in which order tallies are merged.
 */
export interface AgentTally {
  /** Replications summed. */
  replications: number;
  /** By agent, then quarter-hour (agent · quarters + quarter): milliseconds of handling replies; on duty and not at table; of open conversations. */
  readonly busyMs: Float64Array;
  readonly onDutyMs: Float64Array;
  readonly openMs: Float64Array;
  /** By agent, as in AgentWork. */
  readonly replies: Float64Array;
  readonly conversations: Float64Array;
  readonly openOnDutyMs: Float64Array;
  readonly overtimeMs: Float64Array;
}

const COLUMNS = ["busyMs", "onDutyMs", "openMs", "replies", "conversations", "openOnDutyMs", "overtimeMs"] as const;

export function newAgentTally(agents: number, days: number): AgentTally {
  const cells = agents * days * QUARTERS_PER_DAY;
  return {
    replications: 0,
    busyMs: new Float64Array(cells),
    onDutyMs: new Float64Array(cells),
    openMs: new Float64Array(cells),
    replies: new Float64Array(agents),
    conversations: new Float64Array(agents),
    openOnDutyMs: new Float64Array(agents),
    overtimeMs: new Float64Array(agents),
  };
}

/** Adds the sums of one tally to another of the same shape. */
export function mergeAgents(into: AgentTally, from: AgentTally): void {
  into.replications += from.replications;
  addColumns(COLUMNS, into, from);
}

/** Adds the agents' days of one log, told agent by agent. Cost: agents × quarter-hours. */
export function tallyAgents(work: AgentWork, tally: AgentTally): void {
  tally.replications++;
  addColumns(COLUMNS, tally, work);
}
