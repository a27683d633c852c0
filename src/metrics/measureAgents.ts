import { DAY_MS } from "../time/units.ts";
import type { AgentWork } from "./agentWork.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import { MEASURES } from "./measures.ts";
import { ENDLESS } from "./timeline.ts";

const BUSY_MS = MEASURES.indexOf("busyMs");
const ON_DUTY_MS = MEASURES.indexOf("onDutyMs");
const OVERTIME_MS = MEASURES.indexOf("overtimeMs");
const WORK_MS = MEASURES.indexOf("workMs");
const TASKS = MEASURES.indexOf("tasks");
const RESERVE_CALLS = MEASURES.indexOf("reserveCalls");

/** Writes those of MEASURES that tell what agents did. `reserveAgent` is the first of the reserve, where there is one. */
export function measureAgents(work: AgentWork, duty: DutyTimelines, frame: JudgeFrame, reserveAgent: number | undefined, measures: Float64Array): void {
  measures[BUSY_MS] = total(work.busyMs);
  measures[ON_DUTY_MS] = total(work.onDutyMs);
  measures[OVERTIME_MS] = total(work.overtimeMs);
  measures[WORK_MS] = work.workMs;
  measures[TASKS] = work.tasks;
  measures[RESERVE_CALLS] = reserveAgent === undefined ? 0 : callsOf(duty, reserveAgent, frame);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place];
  return sum;
}

/** How often the agent came on duty on the judged days. */
function callsOf({ offDuty }: DutyTimelines, agent: number, { firstDay, days }: JudgeFrame): number {
  const from = firstDay * DAY_MS;
  const to = from + days * DAY_MS;
  let calls = 0;
  for (let row = offDuty.offset[agent]; row < offDuty.offset[agent + 1]; row++) {
    const ended = offDuty.to[row];
    if (ended !== ENDLESS && ended >= from && ended < to) calls++;
  }
  return calls;
}
