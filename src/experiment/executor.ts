import type { Job, JobResult } from "./job.ts";
import { runJob } from "./runJob.ts";

/** What is needed of an AbortSignal; below the hosts its own type is not known. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Where jobs are run: in this thread, in others, in a browser's worker. */
export interface Executor {
  /**
   * Runs the jobs and hands over each result as it comes, in any order, with the place of its job in `jobs`. Resolves when all are done, or soon
   * after `signal` aborts: then the results handed over so far are all there will be.
   */
  run(jobs: readonly Job[], onResult: (result: JobResult, index: number) => void, signal?: StopSignal): Promise<void>;
}

/** Runs jobs one after the other in the calling thread. */
export const inlineExecutor: Executor = {
  async run(jobs, onResult, signal) {
    for (const [index, job] of jobs.entries()) {
      if (signal?.aborted === true) return;
      onResult(runJob(job), index);
      await Promise.resolve();
    }
  },
};
