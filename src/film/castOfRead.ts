import type { ReadLog } from "../import/readLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { Cast } from "./cast.ts";

/** The agents that a real log names; where it tells both lists and presence they are taken for one team that serves every stream. */
export function castOfRead({ log, agents, streams, days }: ReadLog): Cast {
  const endMs = days * DAY_MS;
  const tellsDesk = log.assignments.count > 0 && log.presence.count > 0;
  return {
    agents: Array.from({ length: agents.size }, (_, agent) => ({ name: agents.nameOf(agent) })), endMs,
    ...(tellsDesk ? { desk: { agentTeam: new Int32Array(agents.size), teamsOfStream: streams.map(() => [0]), endMs } } : {}),
  };
}
