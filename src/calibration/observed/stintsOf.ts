import type { ReadLog } from "../../import/readLog.ts";
import { stintsOfActivity } from "./stintsOfActivity.ts";
import { stintsOfPresence } from "./stintsOfPresence.ts";
import { presenceOfAgents } from "./presenceOfAgents.ts";
import type { Stint } from "./stint.ts";

/** When agents worked, in order of agents, then of time: from rows of presence where an agent has them, else from what the agent did. Cost: linear. */
export function stintsOf(read: ReadLog): readonly Stint[] {
  const presence = presenceOfAgents(read.log.presence, read.agents.size);
  const told = stintsOfPresence(presence, read.lastAt);
  const isTold = (agent: number): boolean => presence.rowsFrom[agent + 1] > presence.rowsFrom[agent];
  const seen = stintsOfActivity(read).filter(({ agent }) => !isTold(agent));
  return [...told, ...seen].sort((a, b) => a.agent - b.agent || a.from - b.from);
}
