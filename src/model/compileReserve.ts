import { parseComparison } from "../rules/parseComparison.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import type { ModelReserve } from "./model.ts";

/** The agents called in; undefined where there are none. */
export function compileReserve({ reserve }: Scenario, teamNames: readonly string[], places: readonly AgentPlace[]): ModelReserve | undefined {
  if (reserve === undefined || reserve.agents === 0) return undefined;
  const [callsFromMs, callsToMs] = reserve.between?.map(timeOfDayMs) ?? [0, DAY_MS];
  return {
    team: teamNames.indexOf(reserve.team),
    firstAgent: places.findIndex(({ team, shift, isReceiver }) => team === reserve.team && shift === undefined && !isReceiver),
    agents: reserve.agents,
    poolAbove: largestQuiet(reserve.when.pool, 1),
    waitAboveMs: largestQuiet(reserve.when.oldestWait, SECOND_MS),
    callsFromMs,
    callsForMs: callsToMs - callsFromMs,
    delayMs: Math.round(reserve.delay * SECOND_MS),
    stayMs: Math.round(reserve.stay * SECOND_MS),
  };
}

/** The limit of `> LIMIT`, rounded down to whole units of which one written unit has `perUnit`: beyond it they are called. -1 where there is none. */
function largestQuiet(comparison: string | undefined, perUnit: number): number {
  const parsed = comparison === undefined ? undefined : parseComparison(comparison);
  return parsed === undefined ? -1 : Math.floor(parsed.value * perUnit);
}
