import { DAY_MS } from "../time/units.ts";
import type { AgentWork } from "./agentWork.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { MEASURES } from "./measures.ts";

const BUSY_MS = MEASURES.indexOf("busyMs");
const ON_DUTY_MS = MEASURES.indexOf("onDutyMs");
const OVERTIME_MS = MEASURES.indexOf("overtimeMs");
const WORK_MS = MEASURES.indexOf("workMs");
const TASKS = MEASURES.indexOf("tasks");
const RESERVE_CALLS = MEASURES.indexOf("reserveCalls");
const RESERVE_MS = MEASURES.indexOf("reserveMs");

/** Agents who are called in together: so many, from the first on. */
export interface ReserveAgents {
  readonly firstAgent: number;
  readonly agents: number;
}

/** Writes those of MEASURES that tell what agents did. */
export function measureAgents(work: AgentWork, duty: DutyTimelines, { firstDay, days }: JudgeFrame, reserve: ReserveAgents | undefined, measures: Float64Array): void {
  const from = firstDay * DAY_MS;
  const to = from + days * DAY_MS;
  measures[BUSY_MS] = total(work.busyMs);
  measures[ON_DUTY_MS] = total(work.onDutyMs);
  measures[OVERTIME_MS] = total(work.overtimeMs);
  measures[WORK_MS] = work.workMs;
  measures[TASKS] = work.tasks;
  measures[RESERVE_CALLS] = reserve === undefined ? 0 : callsOf(duty, reserve, from, to);
  measures[RESERVE_MS] = reserve === undefined ? 0 : timeOnDuty(duty, reserve, from, to);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place];
  return sum;
}

/** How often the reserve came on duty in [from, to): all of it at once, so that its first agent tells. */
function callsOf({ offDuty }: DutyTimelines, { firstAgent }: ReserveAgents, from: number, to: number): number {
  let calls = 0;
  for (let row = offDuty.offset[firstAgent]; row < offDuty.offset[firstAgent + 1]; row++) {
    if (offDuty.to[row] >= from && offDuty.to[row] < to) calls++;
  }
  return calls;
}

/** Its agents' time on duty within [from, to). */
function timeOnDuty({ offDuty }: DutyTimelines, { firstAgent, agents }: ReserveAgents, from: number, to: number): number {
  let sum = 0;
  for (let agent = firstAgent; agent < firstAgent + agents; agent++) sum += to - from - offDuty.timeWithin(agent, from, to);
  return sum;
}
