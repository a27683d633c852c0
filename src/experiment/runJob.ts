import { playReplication } from "../engine/replication.ts";
import { newIntervalTally } from "../metrics/intervals.ts";
import { newReplicationTally, type ReplicationTally, tallyReplication } from "../metrics/replicationTally.ts";
import type { Model } from "../model/model.ts";
import { agentTallyOf } from "./agentTallyOf.ts";
import type { Job, JobResult } from "./job.ts";

/** Columns of a replication's tally that stand in the job's result row by row. */
const ROWS = ["numerators", "denominators", "misses", "measures", "shopMeasures", "spans"] as const;

/** Plays and judges the job's replications: the one function every host calls. The same job gives the same bytes everywhere. */
export function runJob(job: Job): JobResult {
  const { model, plan } = job;
  const tally = newReplicationTally(plan);
  const result = emptyResult(job, tally);
  for (let row = 0; row < job.replications; row++) {
    tallyReplication(playReplication(model, job.first + row), plan, tally, result.intervals, result.agents);
    for (const name of ROWS) result[name].set(tally[name], row * tally[name].length);
    addOvertime(model, tally.agentOvertimeMs, result.overtimeMs, row);
  }
  return result;
}

/** Adds the agents' overtime to that of their teams in a replication's row. */
function addOvertime({ agents, teams }: Model, agentOvertimeMs: Float64Array, overtimeMs: Float64Array, row: number): void {
  for (let agent = 0; agent < agents.team.length; agent++) overtimeMs[row * teams.length + agents.team[agent]] += agentOvertimeMs[agent];
}

function emptyResult({ model, plan, first, replications }: Job, tally: ReplicationTally): JobResult {
  const rows = (name: (typeof ROWS)[number]): Float64Array => new Float64Array(replications * tally[name].length);
  const agents = agentTallyOf(plan);
  return {
    first,
    replications,
    numerators: rows("numerators"),
    denominators: rows("denominators"),
    misses: rows("misses"),
    measures: rows("measures"),
    shopMeasures: rows("shopMeasures"),
    spans: rows("spans"),
    overtimeMs: new Float64Array(replications * model.teams.length),
    intervals: newIntervalTally(plan.rules.length, plan.frame.days),
    ...(agents === undefined ? {} : { agents }),
  };
}
