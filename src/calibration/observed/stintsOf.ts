import type { ReadLog } from "../../import/readLog.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";
import { presenceOfAgents } from "./presenceOfAgents.ts";
import type { Stint } from "./stint.ts";
import { stintsOfActivity } from "./stintsOfActivity.ts";
import { stintsOfPresence } from "./stintsOfPresence.ts";

/** Nobody works longer: several people share the account. */
export const LONGEST_STINT_MS = 20 * HOUR_MS;

/**
 * When agents worked, in order of agents, then of time: from rows of presence where an agent has them, else from what the agent did. What goes on around the clock is
 * parted at midnight. `areCalls`: conversations are served one after the other. Cost: linear.
 */
export function stintsOf(read: ReadLog, areCalls: boolean): readonly Stint[] {
  const presence = presenceOfAgents(read.log.presence, read.agents.size);
  const told = stintsOfPresence(presence, read.lastAt);
  const isTold = (agent: number): boolean => presence.rowsFrom[agent + 1] > presence.rowsFrom[agent];
  const seen = stintsOfActivity(read, areCalls).filter(({ agent }) => !isTold(agent));
  return [...told, ...seen].flatMap(byDay).sort((a, b) => a.agent - b.agent || a.from - b.from);
}

function byDay(stint: Stint): readonly Stint[] {
  if (stint.to - stint.from <= LONGEST_STINT_MS) return [stint];
  const days = Math.ceil(stint.to / DAY_MS) - stint.day;
  return Array.from({ length: days }, (_, index): Stint => {
    const [begin, end] = [(stint.day + index) * DAY_MS, (stint.day + index + 1) * DAY_MS];
    const away = stint.away.map(([from, to]): [number, number] => [Math.max(from, begin), Math.min(to, end)]).filter(([from, to]) => from < to);
    return { ...stint, day: stint.day + index, from: Math.max(stint.from, begin), to: Math.min(stint.to, end), away, isCut: stint.isCut && stint.to < end };
  });
}
