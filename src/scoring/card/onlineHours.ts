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
  /** Days on which the agent came online: a night's work is of the day on which it began, however many breaks it had. */
  readonly days: number;
}

/** By agent name; empty where the log has no rows that tell. Stints without an end are found and left out. */
export function onlineHours(read: ReadLog, findings: Findings): ReadonlyMap<string, OnlineHours> {
  const stints = onlineStints(read, (agent, from) => {
    findings.add("online-without-end", () => `${read.agents.nameOf(agent)} from ${addDays(read.startDate, Math.floor(from / DAY_MS))} on`);
  });
  return new Map([...stints].map(([agent, its]) => [read.agents.nameOf(agent), hoursOf(its)]));
}

function hoursOf(stints: readonly Stint[]): OnlineHours {
  const total = (state: Stint["state"]): number => stints.reduce((sum, stint) => (stint.state === state ? sum + stint.to - stint.from : sum), 0) / HOUR_MS;
  const days = new Set<number>();
  // Online and away follow each other without a gap as long as nobody goes offline.
  let begunAt = -Infinity;
  stints.forEach(({ from, state }, index) => {
    if (from !== stints[index - 1]?.to) begunAt = from;
    if (state === "online") days.add(Math.floor(begunAt / DAY_MS));
  });
  return { online: total("online"), away: total("away"), days: days.size };
}
