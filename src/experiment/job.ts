import type { IntervalTally } from "../metrics/intervals.ts";
import type { LogDetail } from "../metrics/logDetail.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import type { AgentTally } from "../metrics/tallyAgents.ts";
import type { Model } from "../model/model.ts";

/** Some replications of a model: what a host carries to `runJob`. Plain cloneable data. */
export interface Job {
  readonly model: Model;
  readonly plan: TallyPlan;
  /** Number of its first replication. */
  readonly first: number;
  readonly replications: number;
}

/** What `runJob` brings back: one row for each replication, in order of their numbers, and the sums by quarter-hour and by agent. */
export interface JobResult {
  readonly first: number;
  readonly replications: number;
  /** Rows of rules × days. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Rows of rules × causes. */
  readonly misses: Float64Array;
  /** Rows of MEASURES. */
  readonly measures: Float64Array;
  /** Rows of REPLY_TIME_MARKS. */
  readonly repliesWithin: Float64Array;
  /** Rows of shops × MEASURES. */
  readonly shopMeasures: Float64Array;
  /** Rows of the plan's spans × SPAN_FIGURES. */
  readonly spans: Float64Array;
  /** Rows of teams: work after the end of shifts. */
  readonly overtimeMs: Float64Array;
  readonly intervals: IntervalTally;
  /** Absent for more agents, on more days, than are told one by one. */
  readonly agents?: AgentTally;
  /** Rows of the columns of LogDetail; absent where the plan does not ask for them. */
  readonly detail?: LogDetail;
}

/** Replications of one job: enough to make the way there and back cheap, few enough to share out and to stop between. */
const JOB_REPLICATIONS = 20;

/** Replications [first, end) as jobs of `size`. */
export function jobsOf(model: Model, plan: TallyPlan, first: number, end: number, size = JOB_REPLICATIONS): Job[] {
  const jobs: Job[] = [];
  for (let at = first; at < end; at += size) jobs.push({ model, plan, first: at, replications: Math.min(size, end - at) });
  return jobs;
}
