import { LEVEL } from "../../experiment/level.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { meanEstimate } from "../../statistics/meanEstimate.ts";
import { passesOfAll } from "../target/targetFigures.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";

/** One way to call the reserve, as it came out on days of several kinds. */
export interface PlayedCall {
  readonly call: Reserve;
  /** In the order of the days that were played. */
  readonly desks: readonly PlayedDesk[];
  /** By replication the share of the days on which no target fails. */
  readonly passed: Float64Array;
  /** Mean cost of the calls over all days. [yuan] */
  readonly cost: number;
}

/** Plays each call on each of the days, the same replications of all; undefined where it was stopped. */
export async function playedCalls(calls: readonly Reserve[], days: readonly Scenario[], span: ReplicationSpan, trial: DeskTrial): Promise<PlayedCall[] | undefined> {
  const all = await playedDesks(calls.flatMap((call) => days.map((day) => withCall(day, call))), span, trial);
  return all === undefined ? undefined : calls.map((call, place) => playedCall(call, all.slice(place * days.length, (place + 1) * days.length)));
}

export function withCall(scenario: Scenario, reserve: Reserve): Scenario {
  return { ...scenario, reserve };
}

export function withoutCall({ reserve: _, ...scenario }: Scenario): Scenario {
  return scenario;
}

function playedCall(call: Reserve, desks: readonly PlayedDesk[]): PlayedCall {
  const passes = desks.map(({ columns }) => passesOfAll(columns));
  const costs = desks.map(({ variableCost, table }) => variableCost.reserve.reduce((sum, yuan) => sum + yuan, 0) / table.replications);
  return {
    call, desks,
    passed: Float64Array.from(passes[0], (_, row) => passes.reduce((sum, ofDay) => sum + (ofDay[row] === 0 ? 0 : 1), 0) / desks.length),
    cost: costs.reduce((sum, yuan) => sum + yuan, 0) / desks.length,
  };
}

/** How often the reserve comes on the judged days of a desk, and what that costs. [yuan] */
export function callFigures(desk: PlayedDesk): { readonly calls: Estimate; readonly cost: Estimate } {
  return { calls: meanEstimate(desk.table.measure("reserveCalls"), LEVEL), cost: meanEstimate(desk.variableCost.reserve, LEVEL) };
}
