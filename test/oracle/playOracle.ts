import type { Executor } from "../../src/experiment/executor.ts";
import type { JobResult } from "../../src/experiment/job.ts";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { meanEstimate } from "../../src/statistics/meanEstimate.ts";
import { ratioEstimate } from "../../src/statistics/ratioEstimate.ts";
import { DAY_MS } from "../../src/time/units.ts";

/** What a simulation tells, and two figures that it tells without an interval or not at all, from the job results that pass on their way. */
export interface Findings {
  readonly result: SimulationResult;
  /** Share of the conversations that stood in the pool for any time. */
  readonly pooledShare: Estimate;
  /** Assigned conversations that are not closed, time average; a value a job. */
  readonly openChats: Estimate;
}

const LEVEL = 0.95;
const threads = threadExecutor();

/** Simulates on the built program's threads. */
export async function playOracle(scenario: Scenario, packs: readonly RulePack[], replications: number): Promise<Findings> {
  const jobs: JobResult[] = [];
  const watched: Executor = {
    run: (sent, onResult, signal) =>
      threads.run(sent, (job) => {
        jobs.push(job);
        onResult(job);
      }, signal),
  };
  const result = await simulate(scenario, { packs, replications, executor: watched });
  jobs.sort((a, b) => a.first - b.first);
  return {
    result,
    pooledShare: ratioEstimate(column(jobs, "pooled"), column(jobs, "conversations"), LEVEL),
    openChats: meanEstimate(jobs.map((job) => openChats(job, scenario.days)), LEVEL),
  };
}

/** A measure by replication. */
function column(jobs: readonly JobResult[], measure: Measure): number[] {
  const place = MEASURES.indexOf(measure);
  return jobs.flatMap((job) => Array.from({ length: job.replications }, (_, row) => job.measures[row * MEASURES.length + place]));
}

function openChats(job: JobResult, days: number): number {
  return job.intervals.openMs.reduce((sum, ms) => sum + ms, 0) / (job.replications * days * DAY_MS);
}
