import type { ReadLog } from "../../import/readLog.ts";
import { AGENT_STATES } from "../../log/kinds.ts";
import type { AgentState } from "../../log/kinds.ts";
import { DAY_MS } from "../../time/units.ts";

/** A time in one state. [ms since the log's start] */
export interface Stint {
  readonly from: number;
  readonly to: number;
  readonly state: Exclude<AgentState, "offline">;
}

/**
 * By agent number when each was online and when away, as rows say: `online` and `away` last to the agent's next row of another state, the last one to the log's last row. What was before an
 * agent's first row is not known and left out. What would last longer than a day has lost its end and is left out too; `tellLost` is told of each such.
 * Empty where the log has no such rows. Cost: linear in the rows.
 */
export function onlineStints({ log: { presence }, lastAt }: ReadLog, tellLost?: (agent: number, from: number) => void): ReadonlyMap<number, readonly Stint[]> {
  const stints = new Map<number, Stint[]>();
  const open = new Map<number, { readonly from: number; readonly state: AgentState }>();
  const end = (agent: number, to: number): void => {
    const begun = open.get(agent);
    if (begun === undefined || begun.state === "offline" || to <= begun.from) return;
    if (to - begun.from > DAY_MS) {
      tellLost?.(agent, begun.from);
      return;
    }
    const its = stints.get(agent) ?? [];
    its.push({ from: begun.from, to, state: begun.state });
    stints.set(agent, its);
  };
  for (let row = 0; row < presence.count; row++) {
    const agent = presence.agent[row];
    const state = AGENT_STATES[presence.state[row]];
    if (open.get(agent)?.state === state) continue;
    end(agent, presence.at[row]);
    open.set(agent, { from: presence.at[row], state });
  }
  for (const agent of open.keys()) end(agent, lastAt);
  return stints;
}
