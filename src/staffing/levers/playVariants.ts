import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ConfirmedFigure } from "../sensitivity/confirmedFigure.ts";

/** A desk with its roster, and the packs that it is judged by (as `simulate` takes them). */
export interface ChosenDesk {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
}

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
/** Compiled at once: each holds a model of its own. */
const MOST_TOGETHER = 24;

/** Plays variants of a desk on the same replications from `first` on, in their order; undefined where the run was stopped before all were done. */
export async function playVariants(scenarios: readonly Scenario[], packs: readonly RulePack[], first: number, { replications, executor, signal, onProgress }: VariantOptions): Promise<readonly Played[] | undefined> {
  const played: Played[] = [];
  for (let at = 0; at < scenarios.length; at += MOST_TOGETHER) {
    const simulations = scenarios.slice(at, at + MOST_TOGETHER).map((scenario) => compileSimulation(scenario, packs));
    const tables = await playTogether(simulations, {
      first, replications, executor, ...(signal === undefined ? {} : { signal }),
      onProgress: (done) => onProgress?.(at * replications + done, scenarios.length * replications),
    });
    if (tables.some((table) => table.replications < replications)) return undefined;
    played.push(...simulations.map((simulation, index) => ({ simulation, table: tables[index] })));
  }
  return played;
}
