import { playReplication } from "../engine/replication.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { asShown } from "../metrics/asShown.ts";
import { newIntervalTally } from "../metrics/intervals.ts";
import { DETAIL_COLUMNS, type LogDetail, newLogDetail, tallyLogDetail } from "../metrics/logDetail.ts";
import { newReplicationTally, type ReplicationTally, tallyReplication, type TallyPlan } from "../metrics/replicationTally.ts";
import type { Model } from "../model/model.ts";
import { agentTallyOf } from "./agentTallyOf.ts";
import type { Job, JobResult } from "./job.ts";

/** Columns of a replication's tally that stand in the job's result row by row. */
const ROWS = ["numerators", "denominators", "misses", "measures", "repliesWithin", "shopMeasures", "spans"] as const;

/** Plays and judges the job's replications: the one function every host calls. The same job gives the same bytes everywhere. */
export function runJob(job: Job): JobResult {
  const { model, plan } = job;
  const tally = newReplicationTally(plan);
  const result = emptyResult(job, tally);
  for (let row = 0; row < job.replications; row++) {
    const played = playReplication(model, job.first + row);
    const log = plan.detail === undefined ? played : asShown(played, plan.detail.shown);
    tallyReplication(log, plan, tally, result.intervals, result.agents);
    for (const name of ROWS) result[name].set(tally[name], row * tally[name].length);
    addOvertime(model, tally.agentOvertimeMs, result.overtimeMs, row);
    if (result.detail !== undefined) tallyDetailRow(log, plan, result.detail, row);
  }
  return result;
}

/** Tallies a replication's detail into its row. */
function tallyDetailRow(log: MessageLog, plan: TallyPlan, rows: LogDetail, row: number): void {
  const { rules, frame, desk, detail } = plan;
  if (detail === undefined) return;
  const tallied = newLogDetail(rules.length, frame.days);
  tallyLogDetail(log, { rules, frame, asked: detail, endMs: desk.endMs }, tallied);
  for (const column of DETAIL_COLUMNS) rows[column].set(tallied[column], row * tallied[column].length);
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
    repliesWithin: rows("repliesWithin"),
    shopMeasures: rows("shopMeasures"),
    spans: rows("spans"),
    overtimeMs: new Float64Array(replications * model.teams.length),
    intervals: newIntervalTally(plan.rules.length, plan.frame.days),
    ...(agents === undefined ? {} : { agents }),
    ...(plan.detail === undefined ? {} : { detail: detailRows(plan, replications) }),
  };
}

function detailRows({ rules, frame }: TallyPlan, replications: number): LogDetail {
  const one = newLogDetail(rules.length, frame.days);
  return Object.fromEntries(DETAIL_COLUMNS.map((column) => [column, new Float64Array(replications * one[column].length)])) as unknown as LogDetail;
}
