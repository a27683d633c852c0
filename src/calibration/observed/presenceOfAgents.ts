import { AGENT_STATES } from "../../log/kinds.ts";
import type { Presence } from "../../log/messageLog.ts";

export const ONLINE = AGENT_STATES.indexOf("online");
export const AWAY = AGENT_STATES.indexOf("away");
export const OFFLINE = AGENT_STATES.indexOf("offline");

/** The rows that tell of agents' states, by agent: those of agent `a` are `rowsFrom[a]` to `rowsFrom[a + 1]`, in order of time. */
export interface PresenceOfAgents {
  readonly rowsFrom: Int32Array;
  /** [ms] */
  readonly at: Float64Array;
  /** Index into AGENT_STATES. */
  readonly state: Uint8Array;
}

/** Rows of no agent are left out. Cost: linear. */
export function presenceOfAgents(presence: Presence, agents: number): PresenceOfAgents {
  const rowsFrom = new Int32Array(agents + 1);
  for (let row = 0; row < presence.count; row++) if (presence.agent[row] >= 0) rowsFrom[presence.agent[row] + 1]++;
  for (let agent = 0; agent < agents; agent++) rowsFrom[agent + 1] += rowsFrom[agent];
  const filled = rowsFrom.slice(0, agents);
  const at = new Float64Array(rowsFrom[agents]);
  const state = new Uint8Array(rowsFrom[agents]);
  for (let row = 0; row < presence.count; row++) {
    const agent = presence.agent[row];
    if (agent < 0) continue;
    at[filled[agent]] = presence.at[row];
    state[filled[agent]++] = presence.state[row];
  }
  return { rowsFrom, at, state };
}
