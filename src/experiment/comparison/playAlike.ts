import type { Executor, StopSignal } from "../executor.ts";
import { jobsOf } from "../job.ts";
import type { CommonRun } from "./commonRun.ts";

/** Replications of one job: few, so that late messages by quarter-hour, of which only a job's sum is known, have many sums to tell their spread. */
const BATCH_REPLICATIONS = 5;
/** Replications after which the next scenario has its turn: enough to make the change of model cheap, few enough to lose little when the run is stopped. */
const TURN_REPLICATIONS = 20;

export interface AlikeOptions {
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Called after each job with the replications that it brings. */
  readonly onPlayed: (replications: number) => void;
}

/** Plays replications [first, end) of every simulation of the run, in turns. `first` is a multiple of a job's replications. */
export async function playAlike(run: CommonRun, first: number, end: number, { executor, signal, onPlayed }: AlikeOptions): Promise<void> {
  const jobs = [];
  const owners: number[] = [];
  for (let from = first; from < end; from += TURN_REPLICATIONS) {
    for (const [number, { simulation: { model, plan } }] of run.played.entries()) {
      const turn = jobsOf(model, plan, from, Math.min(end, from + TURN_REPLICATIONS), BATCH_REPLICATIONS);
      jobs.push(...turn);
      owners.push(...turn.map(() => number));
    }
  }
  await executor.run(jobs, (result, index) => {
    run.add(owners[index], result);
    onPlayed(result.replications);
  }, signal);
}
