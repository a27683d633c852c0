import type { AgentTally } from "../metrics/tallyAgents.ts";
import type { Model } from "../model/model.ts";
import { HOUR_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import type { AgentResult } from "./result.ts";

/** Every agent of the desk over the judged days, means over replications. */
export function agentResults(tally: AgentTally, { agents, teams }: Model, days: number): AgentResult[] {
  const quarters = days * QUARTERS_PER_DAY;
  const replications = Math.max(1, tally.replications);
  return agents.names.map((name, agent) => {
    const ofAgent = (column: Float64Array): Float64Array => column.subarray(agent * quarters, (agent + 1) * quarters);
    const [busyMs, onDutyMs, openMs] = [ofAgent(tally.busyMs), ofAgent(tally.onDutyMs), ofAgent(tally.openMs)];
    const onDuty = total(onDutyMs);
    const share = (value: number): number => rounded(value / replications / QUARTER_HOUR_MS);
    return {
      name,
      team: teams[agents.team[agent]].name,
      ...(onDuty > 0 ? { occupancy: total(busyMs) / onDuty, open: tally.openOnDutyMs[agent] / onDuty } : {}),
      replies: tally.replies[agent] / replications,
      conversations: tally.conversations[agent] / replications,
      overtimeHours: tally.overtimeMs[agent] / replications / HOUR_MS,
      intervals: {
        occupancy: Array.from(busyMs, (busy, quarter) => (onDutyMs[quarter] > 0 ? rounded(busy / onDutyMs[quarter]) : 0)),
        open: Array.from(openMs, share),
        onDuty: Array.from(onDutyMs, share),
      },
    };
  });
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}

/** To four decimals: there are thousands of them. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
