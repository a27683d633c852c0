import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import type { HandlingColumns } from "./handlingColumns.ts";
import type { WorkedShift } from "./mealsOfAgents.ts";
import { medianOf } from "./medianOf.ts";
import { START_BUSY, START_IDLE, START_UNKNOWN } from "./observedDesk.ts";
import type { Absence } from "./stint.ts";

/** So long, and so many times the median, no handling lasts: an agent was away. */
const LONGEST_MS = 10 * MINUTE_MS;
const MEDIANS = 30;

/**
 * Takes back the starts of agents whose presence is not told where it is not sure that they were there: what meets a meal of theirs, unless it was only finished in it;
 * what would have lasted beyond all measure; and what an agent took up with nothing to do while something older waited. Cost: linear.
 */
export function forgetUncertainStarts(columns: HandlingColumns, shifts: readonly WorkedShift[]): void {
  const meals = mealsByAgent(shifts);
  if (meals.length === 0) return;
  const longestMs = Math.max(LONGEST_MS, MEDIANS * medianBusyMs(columns));
  const reached = new Int32Array(meals.length);
  const { count, agent: agents, start, startedAt, endedAt } = columns;
  for (let row = 0; row < count; row++) {
    const agent = agents[row];
    if (agent < 0 || agent >= meals.length || start[row] === START_UNKNOWN) continue;
    const its = meals[agent];
    if (its === undefined) continue;
    const from = startedAt[row];
    const to = endedAt[row];
    let next = reached[agent];
    while (next < its.length && its[next][1] <= from) next++;
    reached[agent] = next;
    const isInMeal = next < its.length && its[next][0] < to && (from >= its[next][0] || to >= its[next][1]);
    if (isInMeal || to - from > longestMs) forget(columns, row);
  }
  forgetPassedOver(columns, meals);
}

/** By agent, in order of time; absent for those whose presence is told. */
function mealsByAgent(shifts: readonly WorkedShift[]): readonly (Absence[] | undefined)[] {
  const byAgent: (Absence[] | undefined)[] = [];
  for (const { agent, stints, meals } of shifts) {
    if (stints[0].isTold) continue;
    while (byAgent.length <= agent) byAgent.push(undefined);
    const its = (byAgent[agent] ??= []);
    for (const { day } of stints) for (const { from, to } of meals) its.push([from + day * DAY_MS, to + day * DAY_MS]);
  }
  for (const its of byAgent) its?.sort((a, b) => a[0] - b[0]);
  return byAgent;
}

function medianBusyMs({ count, start, startedAt, endedAt }: HandlingColumns): number {
  const lasted = new Float64Array(count);
  let known = 0;
  for (let row = 0; row < count; row++) if (start[row] === START_BUSY) lasted[known++] = endedAt[row] - startedAt[row];
  return known === 0 ? 0 : medianOf(lasted.subarray(0, known));
}

/** From the last handling to the first: idle ones that came to the list later than one that was answered after them. */
function forgetPassedOver(columns: HandlingColumns, meals: readonly unknown[]): void {
  // -Infinity: of an agent whose presence is told; else the oldest that is answered later
  const oldestLater = Float64Array.from(meals, (its) => (its === undefined ? -Infinity : Infinity));
  const { count, agent: agents, listedAt: listed, start } = columns;
  for (let row = count - 1; row >= 0; row--) {
    const agent = agents[row];
    const listedAt = listed[row];
    if (agent < 0 || agent >= oldestLater.length || listedAt < 0) continue;
    const oldest = oldestLater[agent];
    if (oldest === -Infinity) continue;
    if (start[row] === START_IDLE && oldest < listedAt) forget(columns, row);
    if (listedAt < oldest) oldestLater[agent] = listedAt;
  }
}

function forget(columns: HandlingColumns, row: number): void {
  columns.start[row] = START_UNKNOWN;
  columns.startedAt[row] = -1;
}
