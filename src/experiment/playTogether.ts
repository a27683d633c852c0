import type { Executor, StopSignal } from "./executor.ts";
import { jobsOf } from "./job.ts";
import { ReplicationTable } from "./replicationTable.ts";
import type { Simulation } from "./simulation.ts";

export interface PlayOptions {
  /** Number of the first replication; 0 where absent. */
  readonly first?: number;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications in the unbroken runs of all simulations so far, and how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Plays the same replications of each simulation: one table each, in their order. Replications of one number meet the same buyers wherever scenarios have
 * streams of one name and one seed (common random numbers). Aborted, the tables hold what is finished of each, not the same number of all.
 */
export async function playTogether(simulations: readonly Simulation[], { first = 0, replications, executor, signal, onProgress }: PlayOptions): Promise<ReplicationTable[]> {
  const tables = simulations.map(({ plan }) => new ReplicationTable(plan, first));
  const jobs = simulations.flatMap(({ model, plan }) => jobsOf(model, plan, first, first + replications));
  const perSimulation = jobs.length / Math.max(1, simulations.length);
  await executor.run(jobs, (result, index) => {
    tables[Math.floor(index / perSimulation)].add(result);
    onProgress?.(tables.reduce((sum, table) => sum + table.replications, 0), simulations.length * replications);
  }, signal);
  return tables;
}
