import { parseComparison } from "../rules/parseComparison.ts";
import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, type Scenario } from "../scenario/scenario.ts";
import { SECOND_MS } from "../time/units.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import type { ModelReserve, ModelRouting } from "./model.ts";

export function compileRouting({ routing }: Scenario, teamNames: readonly string[], places: readonly AgentPlace[]): ModelRouting {
  const receivers = places.filter(({ isReceiver }) => isReceiver);
  return {
    assign: ASSIGN_POLICIES.indexOf(routing.assign),
    sticky: routing.sticky,
    pool: POOL_POLICIES.indexOf(routing.pool),
    reply: REPLY_POLICIES.indexOf(routing.reply),
    ...(receivers.length === 0 ? {} : { receiver: { team: teamNames.indexOf(receivers[0].team), firstAgent: places.indexOf(receivers[0]), agents: receivers.length } }),
  };
}

export function compileReserve({ reserve }: Scenario, teamNames: readonly string[], places: readonly AgentPlace[]): ModelReserve | undefined {
  if (reserve === undefined || reserve.agents === 0) return undefined;
  return {
    team: teamNames.indexOf(reserve.team),
    firstAgent: places.findIndex(({ team, shift, isReceiver }) => team === reserve.team && shift === undefined && !isReceiver),
    agents: reserve.agents,
    poolAbove: largestQuiet(reserve.when.pool, 1),
    waitAboveMs: largestQuiet(reserve.when.oldestWait, SECOND_MS),
    delayMs: Math.round(reserve.delay * SECOND_MS),
    stayMs: Math.round(reserve.stay * SECOND_MS),
  };
}

/** The largest whole number, of units of which one written unit has `perUnit`, at which the comparison does not hold yet; -1 where there is none. */
function largestQuiet(comparison: string | undefined, perUnit: number): number {
  const parsed = comparison === undefined ? undefined : parseComparison(comparison);
  if (parsed === undefined) return -1;
  const limit = parsed.value * perUnit;
  return Math.max(0, parsed.operator === ">=" ? Math.ceil(limit) - 1 : Math.floor(limit));
}
