import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import { type VariableCost, variableCost } from "../../experiment/variableCost.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type SearchTarget, searchTargets } from "../search/searchTarget.ts";
import { type TargetColumns, targetColumns } from "./targetFigures.ts";

/** A scenario as it came out by each of its targets, in their order. */
export interface PlayedDesk {
  /** Without the model, of which each desk has one of its own. */
  readonly simulation: Pick<Simulation, "rules">;
  readonly targets: readonly SearchTarget[];
  readonly table: ReplicationTable;
  readonly columns: readonly TargetColumns[];
  readonly variableCost: VariableCost;
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

/** Compiled at once: each holds a model of its own. */
const MOST_TOGETHER = 24;

/** Plays the same replications of each scenario on the same buyers; undefined where it was stopped on the way. */
export async function playedDesks(scenarios: readonly Scenario[], span: ReplicationSpan, { packs, executor, signal }: DeskTrial): Promise<PlayedDesk[] | undefined> {
  const played: PlayedDesk[] = [];
  for (let at = 0; at < scenarios.length; at += MOST_TOGETHER) {
    const simulations = scenarios.slice(at, at + MOST_TOGETHER).map((scenario) => compileSimulation(scenario, packs));
    const tables = await playTogether(simulations, { ...span, executor, ...(signal === undefined ? {} : { signal }) });
    if (tables.some(({ replications }) => replications < span.replications)) return undefined;
    played.push(...simulations.map((simulation, place) => playedDesk(simulation, tables[place])));
  }
  return played;
}

function playedDesk(simulation: Simulation, table: ReplicationTable): PlayedDesk {
  const targets = searchTargets(simulation);
  return { simulation: { rules: simulation.rules }, targets, table, columns: targets.map((target) => targetColumns(simulation, table, target)), variableCost: variableCost(table, simulation.scenario, simulation.model) };
}

/** By replication 1 where no target fails, else 0. */
export function passesOfAll({ columns }: PlayedDesk): Uint8Array {
  return Uint8Array.from(columns[0].passes, (_, row) => (columns.every(({ passes }) => passes[row] !== 0) ? 1 : 0));
}
