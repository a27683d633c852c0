import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Some replications from number `first` on. */
export interface ReplicationSpan {
  readonly first: number;
  readonly replications: number;
}

export interface GroupPlaying {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done so far, and how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Compiled at once: each holds a model of its own. */
const MOST_TOGETHER = 24;

/** Plays the same replications of each scenario on the same buyers, a few scenarios at a time, and keeps of each what `keep` makes of it; undefined where it was stopped before all were done. */
export async function playInGroups<T>(scenarios: readonly Scenario[], { first, replications }: ReplicationSpan, { packs, executor, signal, onProgress }: GroupPlaying, keep: (simulation: Simulation, table: ReplicationTable) => T): Promise<T[] | undefined> {
  const kept: T[] = [];
  for (let at = 0; at < scenarios.length; at += MOST_TOGETHER) {
    const simulations = scenarios.slice(at, at + MOST_TOGETHER).map((scenario) => compileSimulation(scenario, packs));
    const tables = await playTogether(simulations, {
      first, replications, executor, ...(signal === undefined ? {} : { signal }),
      onProgress: (done) => onProgress?.(at * replications + done, scenarios.length * replications),
    });
    if (tables.some((table) => table.replications < replications)) return undefined;
    kept.push(...simulations.map((simulation, place) => keep(simulation, tables[place])));
  }
  return kept;
}
