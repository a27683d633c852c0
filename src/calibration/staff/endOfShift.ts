import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { START_RETURNED } from "../observed/observedDesk.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { Stint } from "../observed/stint.ts";
import type { ShiftOfDesk } from "./shiftsOfDesk.ts";

/** Signs of what agents of a shift do at its end with what is open. */
export interface EndOfShift {
  /** Handlings begun after it. */
  finish: number;
  /** Conversations that went back to the pool with it, or with the buyer's next message after it. */
  handOver: number;
  /** Conversations of before that were answered first in the next shift. */
  leave: number;
}

/** Whoever writes later than this after a shift does not finish it. */
const LATEST_MS = 4 * HOUR_MS;

/** By shift. Cost: linear, save that stints of an agent are looked through for each of its handlings. */
export function endsOfShifts(desk: ObservedDesk, shifts: readonly ShiftOfDesk[]): readonly EndOfShift[] {
  const ends = shifts.map((): EndOfShift => ({ finish: 0, handOver: 0, leave: 0 }));
  const ofAgent = endsByAgent(shifts);
  const { handlings, read: { log: { assignments } } } = desk;
  const reached = new Map<number, number>();
  for (let row = 0; row < handlings.count; row++) {
    if (handlings.startedAt[row] < 0) continue;
    const before = lastBefore(ofAgent, reached, handlings.agent[row], handlings.startedAt[row]);
    if (before === undefined) continue;
    const { [row]: startedAt } = handlings.startedAt;
    const isAfter = startedAt > before.to + before.slack && startedAt < Math.min(before.to + LATEST_MS, before.nextFrom);
    if (handlings.start[row] === START_RETURNED) ends[before.shift].leave += handlings.listedAt[row] < before.to ? 1 : 0;
    else if (isAfter) ends[before.shift].finish++;
  }
  for (let row = 0; row < assignments.count; row++) {
    const until = assignments.until[row];
    if (assignments.backAt[row] < 0 || until < 0) continue;
    const end = ofAgent.get(assignments.agent[row])?.find(({ to, slack, nextFrom }) => until >= to - slack && until < Math.min(to + LATEST_MS, nextFrom));
    if (end !== undefined) ends[end.shift].handOver++;
  }
  return ends;
}

interface EndOfStint {
  readonly shift: number;
  readonly to: number;
  readonly slack: number;
  /** When the agent's next stint begins. [ms] */
  readonly nextFrom: number;
}

function endsByAgent(shifts: readonly ShiftOfDesk[]): ReadonlyMap<number, readonly EndOfStint[]> {
  const all = shifts.flatMap(({ stints, to }, shift) => stints.map((stint) => ({ stint, shift, to: endOfStint(stint, to.at) })));
  const byAgent = new Map<number, typeof all>();
  for (const each of all) byAgent.set(each.stint.agent, [...(byAgent.get(each.stint.agent) ?? []), each]);
  return new Map([...byAgent].map(([agent, its]) => {
    its.sort((a, b) => a.to - b.to);
    return [agent, its.map(({ stint, shift, to }, place): EndOfStint => {
      return { shift, to, slack: stint.isTold ? SECOND_MS : MINUTE_MS, nextFrom: its.at(place + 1)?.stint.from ?? Infinity };
    })];
  }));
}

function endOfStint(stint: Stint, clock: number): number {
  return stint.isTold ? stint.to : Math.max(stint.day * DAY_MS + clock, stint.to);
}

/** The agent's stint that ended last before a time. Times come in the order of the ends of handlings, so that starts of one agent ascend. */
function lastBefore(ends: ReadonlyMap<number, readonly EndOfStint[]>, reached: Map<number, number>, agent: number, at: number): EndOfStint | undefined {
  const its = ends.get(agent);
  if (its === undefined) return undefined;
  let next = reached.get(agent) ?? 0;
  while (next < its.length && its[next].to < at) next++;
  reached.set(agent, next);
  return next === 0 ? undefined : its[next - 1];
}

/** What agents do at the end of a shift, where the signs say it. */
export function atEndOf({ finish, handOver, leave }: EndOfShift): "finish" | "hand-over" | "leave" | undefined {
  const most = Math.max(finish, handOver, leave);
  if (most === 0) return undefined;
  return most === finish ? "finish" : most === handOver ? "hand-over" : "leave";
}
