import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";
import { STANDARD_SHIFTS } from "../../scenario/standardShifts.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS } from "../../time/units.ts";
import { onlineStints } from "./onlineStints.ts";

/** When an agent worked on a day. [ms since its midnight] */
interface WorkedSpan {
  from: number;
  to: number;
}

const SHIFTS = Object.entries(STANDARD_SHIFTS).map(([name, { from, to }]) => ({ name, from: timeOfDayMs(from), to: timeOfDayMs(to) }));

/**
 * The shift of each agent on each day (numbered from the log's first): the standard one that its time at work resembles most, by what both share of what either
 * covers. An agent is at work from the first `online` of a day to the end of what began on it; where the log has no such rows, from the day's first reply to its last. Ties go to the earlier shift.
 */
export function shiftOfDays(read: ReadLog): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const online = onlineStints(read);
  const spans = online.size > 0 ? spansOf([...online].flatMap(([agent, stints]) => stints.map(({ from, to }) => ({ agent, from, to })))) : spansOf(repliesOf(read));
  return new Map([...spans].map(([agent, days]) => [read.agents.nameOf(agent), new Map([...days].map(([day, span]) => [day, nearestShift(span)]))]));
}

function repliesOf({ log: { replies } }: ReadLog): { agent: number; from: number; to: number }[] {
  const found: { agent: number; from: number; to: number }[] = [];
  for (let row = 0; row < replies.count; row++) {
    if (replies.agent[row] >= 0 && isManualReply(replies.kind[row])) found.push({ agent: replies.agent[row], from: replies.at[row], to: replies.at[row] });
  }
  return found;
}

function spansOf(times: readonly { readonly agent: number; readonly from: number; readonly to: number }[]): Map<number, Map<number, WorkedSpan>> {
  const spans = new Map<number, Map<number, WorkedSpan>>();
  for (const { agent, from, to } of times) {
    const day = Math.floor(from / DAY_MS);
    const days = spans.get(agent) ?? new Map<number, WorkedSpan>();
    spans.set(agent, days);
    const span = days.get(day);
    if (span === undefined) days.set(day, { from: from - day * DAY_MS, to: to - day * DAY_MS });
    else {
      span.from = Math.min(span.from, from - day * DAY_MS);
      span.to = Math.max(span.to, to - day * DAY_MS);
    }
  }
  return spans;
}

function nearestShift({ from, to }: WorkedSpan): string {
  const likeness = SHIFTS.map((shift) => {
    const shared = Math.min(to, shift.to) - Math.max(from, shift.from);
    // Without anything shared the nearer one resembles more.
    return shared <= 0 ? shared : shared / (Math.max(to, shift.to) - Math.min(from, shift.from));
  });
  return SHIFTS[likeness.indexOf(Math.max(...likeness))].name;
}
