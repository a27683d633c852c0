import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { playInGroups } from "./playInGroups.ts";
import type { ConfirmedFigure } from "../target/confirmedFigure.ts";

/** How often and where variants of a desk are played. */
export interface VariantOptions {
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** The targets as the roster was confirmed by them: `targets` of `staff`. */
  readonly confirmed?: readonly ConfirmedFigure[];
  /** Replications done so far, and how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Played {
  readonly simulation: Simulation;
  readonly table: ReplicationTable;
}

/** Number of the first replication, of which neither the search nor what confirms its answer uses any. */
export const LEVERS_FIRST = 2_000_000;

/** Plays variants of a desk on the same replications from `first` on, in their order; undefined where the run was stopped before all were done. */
export async function playVariants(scenarios: readonly Scenario[], packs: readonly RulePack[], first: number, { replications, confirmed: _, ...options }: VariantOptions): Promise<Played[] | undefined> {
  return playInGroups(scenarios, { first, replications }, { packs, ...options }, (simulation, table) => ({ simulation, table }));
}
