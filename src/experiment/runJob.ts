import { playReplication } from "../engine/replication.ts";
import { CAUSES } from "../metrics/cause.ts";
import { newIntervalTally } from "../metrics/intervals.ts";
import { MEASURES } from "../metrics/measures.ts";
import { newReplicationTally, tallyReplication } from "../metrics/replicationTally.ts";
import type { Model } from "../model/model.ts";
import { agentTallyOf } from "./agentTallyOf.ts";
import type { Job, JobResult } from "./job.ts";

/** Plays and judges the job's replications: the one function every host calls. The same job gives the same bytes everywhere. */
export function runJob(job: Job): JobResult {
  const { model, plan } = job;
  const tally = newReplicationTally(plan);
  const result = emptyResult(job);
  for (let row = 0; row < job.replications; row++) {
    tallyReplication(playReplication(model, job.first + row), plan, tally, result.intervals, result.agents);
    result.numerators.set(tally.numerators, row * tally.numerators.length);
    result.denominators.set(tally.denominators, row * tally.denominators.length);
    result.misses.set(tally.misses, row * tally.misses.length);
    result.measures.set(tally.measures, row * tally.measures.length);
    result.shopMeasures.set(tally.shopMeasures, row * tally.shopMeasures.length);
    addOvertime(model, tally.agentOvertimeMs, result.overtimeMs, row);
  }
  return result;
}

/** Adds the agents' overtime to that of their teams in a replication's row. */
function addOvertime({ agents, teams }: Model, agentOvertimeMs: Float64Array, overtimeMs: Float64Array, row: number): void {
  for (let agent = 0; agent < agents.team.length; agent++) overtimeMs[row * teams.length + agents.team[agent]] += agentOvertimeMs[agent];
}

function emptyResult({ model, plan, first, replications }: Job): JobResult {
  const { rules, frame, shops = [] } = plan;
  const agents = agentTallyOf(plan);
  return {
    first,
    replications,
    numerators: new Float64Array(replications * rules.length * frame.days),
    denominators: new Float64Array(replications * rules.length * frame.days),
    misses: new Float64Array(replications * rules.length * CAUSES.length),
    measures: new Float64Array(replications * MEASURES.length),
    shopMeasures: new Float64Array(replications * shops.length * MEASURES.length),
    overtimeMs: new Float64Array(replications * model.teams.length),
    intervals: newIntervalTally(rules.length, frame.days),
    ...(agents === undefined ? {} : { agents }),
  };
}
