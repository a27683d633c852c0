import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import { type VariableCost, variableCost } from "../../experiment/variableCost.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { playInGroups, type ReplicationSpan } from "./playInGroups.ts";
import { type SearchTarget, searchTargets } from "../target/searchTarget.ts";
import { type TargetColumns, targetColumns } from "../target/targetFigures.ts";

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

/** Plays the same replications of each scenario on the same buyers; undefined where it was stopped on the way. */
export async function playedDesks(scenarios: readonly Scenario[], span: ReplicationSpan, trial: DeskTrial): Promise<PlayedDesk[] | undefined> {
  return playInGroups(scenarios, span, trial, playedDesk);
}

function playedDesk(simulation: Simulation, table: ReplicationTable): PlayedDesk {
  const targets = searchTargets(simulation);
  return { simulation: { rules: simulation.rules }, targets, table, columns: targets.map((target) => targetColumns(simulation, table, target)), variableCost: variableCost(table, simulation.scenario, simulation.model) };
}
