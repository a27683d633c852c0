import type { ReplicationTally } from "../metrics/replicationTally.ts";
import type { Model } from "../model/model.ts";
import type { JobResult } from "./job.ts";

/** Writes into a replication's row what its overtime and its reserve cost in time: by team, and of all agents in reserve. */
export function writeStaffTimes({ agents, teams, reserve }: Model, tally: ReplicationTally, { overtimeMs, reserveMs }: JobResult, row: number): void {
  for (let agent = 0; agent < agents.team.length; agent++) overtimeMs[row * teams.length + agents.team[agent]] += tally.agentOvertimeMs[agent];
  if (reserve === undefined) return;
  for (let agent = reserve.firstAgent; agent < reserve.firstAgent + reserve.agents; agent++) reserveMs[row] += tally.agentOnDutyMs[agent];
}
