import { AGENT_STATES } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";

/** Whether a log with rows of agents' states says that nobody is online at a time. */
export function isOffline({ presence }: MessageLog, at: number): boolean {
  const rows = Array.from({ length: presence.count }, (_, row) => ({ at: presence.at[row], agent: presence.agent[row], isOnline: AGENT_STATES[presence.state[row]] === "online" }));
  const agents = [...new Set(rows.map(({ agent }) => agent))];
  return agents.length > 0 && agents.every((agent) => {
    const own = rows.filter((row) => row.agent === agent);
    return !(own.findLast((row) => row.at <= at)?.isOnline ?? !own[0].isOnline);
  });
}
