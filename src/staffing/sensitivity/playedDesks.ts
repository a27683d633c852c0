import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type SearchTarget, searchTargets } from "../search/searchTarget.ts";
import { type TargetColumns, targetColumns } from "./targetFigures.ts";

/** A scenario as it came out by each of its targets, in their order. */
export interface PlayedDesk {
  readonly simulation: Simulation;
  readonly targets: readonly SearchTarget[];
  readonly table: ReplicationTable;
  readonly columns: readonly TargetColumns[];
}

export interface DeskTrial {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
}

/** Some replications from number `first` on. */
export interface ReplicationSpan {
  readonly first: number;
  readonly replications: number;
}

/** Plays the same replications of each scenario on the same buyers; undefined where it was stopped on the way. */
export async function playedDesks(scenarios: readonly Scenario[], span: ReplicationSpan, { packs, executor, signal }: DeskTrial): Promise<PlayedDesk[] | undefined> {
  const simulations = scenarios.map((scenario) => compileSimulation(scenario, packs));
  const tables = await playTogether(simulations, { ...span, executor, ...(signal === undefined ? {} : { signal }) });
  if (tables.some(({ replications }) => replications < span.replications)) return undefined;
  return simulations.map((simulation, place) => {
    const targets = searchTargets(simulation);
    return { simulation, targets, table: tables[place], columns: targets.map((target) => targetColumns(simulation, tables[place], target)) };
  });
}

/** By replication 1 where no target fails, else 0. */
export function passesOfAll({ columns }: PlayedDesk): Uint8Array {
  return Uint8Array.from(columns[0].passes, (_, row) => (columns.every(({ passes }) => passes[row] !== 0) ? 1 : 0));
}
