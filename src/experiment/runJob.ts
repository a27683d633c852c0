import { playReplication } from "../engine/replication.ts";
import { CAUSES } from "../metrics/cause.ts";
import { newIntervalTally } from "../metrics/intervals.ts";
import { MEASURES } from "../metrics/measures.ts";
import { newReplicationTally, tallyReplication } from "../metrics/replicationTally.ts";
import type { Job, JobResult } from "./job.ts";

/** Plays and judges the job's replications: the one function every host calls. The same job gives the same bytes everywhere. */
export function runJob(job: Job): JobResult {
  const { plan, replications } = job;
  const ruleDays = plan.rules.length * plan.frame.days;
  const ruleCauses = plan.rules.length * CAUSES.length;
  const tally = newReplicationTally(plan);
  const result: JobResult = {
    first: job.first,
    replications,
    numerators: new Float64Array(replications * ruleDays),
    denominators: new Float64Array(replications * ruleDays),
    misses: new Float64Array(replications * ruleCauses),
    measures: new Float64Array(replications * MEASURES.length),
    intervals: newIntervalTally(plan.rules.length, plan.frame.days),
  };
  for (let row = 0; row < replications; row++) {
    tallyReplication(playReplication(job.model, job.first + row), plan, tally, result.intervals);
    result.numerators.set(tally.numerators, row * ruleDays);
    result.denominators.set(tally.denominators, row * ruleDays);
    result.misses.set(tally.misses, row * ruleCauses);
    result.measures.set(tally.measures, row * MEASURES.length);
  }
  return result;
}
