import { joinedShifts } from "./joinedShifts.ts";
import type { PassedOver } from "./passedOver.ts";
import { recurringAbsences, WAITED_MS } from "./recurringAbsences.ts";
import type { AbsencesOfShift, RecurringAbsence } from "./recurringAbsences.ts";
import { shiftsOfAgent } from "./shiftsOfAgent.ts";
import type { Absence, Stint } from "./stint.ts";

/** The stints of one agent that begin and end at the same times, and the meals in them. */
export interface WorkedShift {
  readonly agent: number;
  readonly stints: readonly Stint[];
  readonly meals: readonly RecurringAbsence[];
  /** Stretches of the clock in which this agent never did anything; none where presence is told. [ms] */
  readonly quiet: readonly Absence[];
}

/** What of the handlings tells how long messages waited for an agent who did nothing. */
export interface WaitingTimes {
  readonly count: number;
  readonly agent: Int32Array;
  readonly listedAt: Float64Array;
  readonly freeSince: Float64Array;
  readonly endedAt: Float64Array;
}

/** The shifts that agents worked, with their meals, by agent. `stints`: in order of agents; `passed`: by agent. */
export function mealsOfAgents(stints: readonly Stint[], handlings: WaitingTimes, passed: readonly (PassedOver | undefined)[]): WorkedShift[] {
  const waits = waitsOfAgents(stints, handlings);
  const shifts: WorkedShift[] = [];
  for (let from = 0, to: number; from < stints.length; from = to) {
    const { agent } = stints[from];
    for (to = from + 1; to < stints.length && stints[to].agent === agent; ) to++;
    const absencesOf = (together: readonly Stint[]): AbsencesOfShift => recurringAbsences(together, waits.get(agent) ?? [], passed[agent]);
    for (const together of joinedShifts(shiftsOfAgent(stints.slice(from, to)), (its) => absencesOf(its).quiet, passed)) shifts.push({ agent, stints: together, ...absencesOf(together) });
  }
  return shifts;
}

/** Long times, by agent whose presence is not told, from when a message waited until it was answered with nothing else done. */
function waitsOfAgents(stints: readonly Stint[], { count, agent, listedAt, freeSince, endedAt }: WaitingTimes): Map<number, Absence[]> {
  const waits = new Map<number, Absence[]>(stints.filter(({ isTold }) => !isTold).map((stint) => [stint.agent, []]));
  if (waits.size === 0) return waits;
  for (let row = 0; row < count; row++) {
    if (agent[row] < 0 || listedAt[row] < 0) continue;
    const since = Math.max(listedAt[row], freeSince[row]);
    if (endedAt[row] - since >= WAITED_MS) waits.get(agent[row])?.push([since, endedAt[row]]);
  }
  return waits;
}
