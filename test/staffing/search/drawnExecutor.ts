import type { Executor } from "../../../src/experiment/executor.ts";
import type { JobResult } from "../../../src/experiment/job.ts";
import { runJob } from "../../../src/experiment/runJob.ts";
import { diceOf } from "../rota/randomPlaces.ts";

/** Replications of a model with one rule and one day that are drawn instead of played: each passes with probability `chance`, all of its units met or none. The same seed draws the same. */
export function drawnExecutor(chance: number, seed: string): Executor {
  const dice = diceOf(seed);
  let empty: JobResult | undefined;
  return {
    run(jobs, onResult) {
      for (const [index, job] of jobs.entries()) {
        empty ??= runJob({ ...job, replications: 0 });
        const { first, replications } = job;
        const numerators = Float64Array.from({ length: replications }, () => (dice() < chance ? 1 : 0));
        onResult({ ...empty, first, replications, numerators, denominators: new Float64Array(replications).fill(1) }, index);
      }
      return Promise.resolve();
    },
  };
}
