import type { Findings } from "../../import/finding.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { addDays } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";
import { onlineStints } from "../compare/onlineStints.ts";
import type { Stint } from "../compare/onlineStints.ts";

/** An agent's time at the desk. */
export interface OnlineHours {
  /** Hours online and hours away in all. */
  readonly online: number;
  readonly away: number;
  /** Days on which the agent was online. */
  readonly days: number;
}

/** By agent name; empty where the log has no rows that tell. Time after midnight is of the day that then begins. Stints without an end are found and left out. */
export function onlineHours(read: ReadLog, findings: Findings): ReadonlyMap<string, OnlineHours> {
  const stints = onlineStints(read, (agent, from) => {
    findings.add("online-without-end", () => `${read.agents.nameOf(agent)} from ${addDays(read.startDate, Math.floor(from / DAY_MS))} on`);
  });
  return new Map([...stints].map(([agent, its]) => [read.agents.nameOf(agent), hoursOf(its)]));
}

function hoursOf(stints: readonly Stint[]): OnlineHours {
  const total = (state: Stint["state"]): number => stints.reduce((sum, stint) => (stint.state === state ? sum + stint.to - stint.from : sum), 0) / HOUR_MS;
  const days = new Set(stints.filter(({ state }) => state === "online").flatMap(({ from, to }) => {
    const first = Math.floor(from / DAY_MS);
    return Array.from({ length: Math.ceil(to / DAY_MS) - first }, (_, index) => first + index);
  }));
  return { online: total("online"), away: total("away"), days: days.size };
}
