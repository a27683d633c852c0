import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import { ENDLESS, type Timeline } from "./timeline.ts";

/**
 * What agents worked on the judged days of one log, from midnight to midnight [ms].
 * Overtime runs from an agent's going off duty to the end of the last reply or task that it began before it came back (or its coming
 * back, if that is earlier). Agents who receive while nobody is on duty have none: they never went off duty.
 */
export class AgentWork {
  /** Handling of replies, all agents. */
  declare busyMs: number;
  /** Work beside the chats, all agents; how much of it was begun on the judged days. */
  declare workMs: number;
  declare tasks: number;
  /** By agent: on duty and not at table. */
  declare onDutyMs: Float64Array;
  /** By agent. */
  declare overtimeMs: Float64Array;
  /** By agent: between these it is on duty, as far as has been looked. */
  declare dutyFrom: Float64Array;
  declare dutyTo: Float64Array;
  /** By stretch off duty: when the last work in it ended, 0 for none. */
  declare workedTo: Float64Array;

  constructor() {
    this.busyMs = 0;
    this.workMs = 0;
    this.tasks = 0;
    this.onDutyMs = new Float64Array(0);
    this.overtimeMs = new Float64Array(0);
    this.dutyFrom = new Float64Array(0);
    this.dutyTo = new Float64Array(0);
    this.workedTo = new Float64Array(0);
  }

  fill(log: MessageLog, duty: DutyTimelines, { firstDay, days }: JudgeFrame): void {
    const from = firstDay * DAY_MS;
    const to = from + days * DAY_MS;
    const { replies, work } = log;
    const { online, offDuty } = duty;
    this.#begin(online.keys, offDuty.count);
    this.busyMs = this.#add(offDuty, replies.agent, replies.startedAt, replies.at, replies.count, from, to);
    this.workMs = this.#add(offDuty, work.agent, work.startedAt, work.endedAt, work.count, from, to);
    this.tasks = 0;
    for (let row = 0; row < work.count; row++) if (work.startedAt[row] >= from && work.startedAt[row] < to) this.tasks++;
    for (let agent = 0; agent < online.keys; agent++) {
      this.onDutyMs[agent] = online.timeWithin(agent, from, to);
      this.overtimeMs[agent] = this.#overtime(offDuty, agent, from, to);
    }
  }

  #begin(agents: number, stretches: number): void {
    if (this.overtimeMs.length < agents) {
      this.onDutyMs = new Float64Array(agents);
      this.overtimeMs = new Float64Array(agents);
      this.dutyFrom = new Float64Array(agents);
      this.dutyTo = new Float64Array(agents);
    }
    if (this.workedTo.length < stretches) this.workedTo = new Float64Array(2 * stretches);
    this.dutyFrom.fill(Infinity, 0, agents);
    this.workedTo.fill(0, 0, stretches);
  }

  /** Sums what lies within [from, to), and notes what was done off duty. */
  #add(offDuty: Timeline, agent: Int32Array, startedAt: Float64Array, endedAt: Float64Array, count: number, from: number, to: number): number {
    const { dutyFrom, dutyTo } = this;
    let sum = 0;
    for (let row = 0; row < count; row++) {
      const who = agent[row];
      if (who < 0) continue;
      const start = startedAt[row];
      const end = endedAt[row];
      if (start < dutyFrom[who] || end > dutyTo[who]) this.#lookAt(offDuty, who, start, end);
      if (start >= from && end <= to) {
        sum += end - start;
        continue;
      }
      const begin = start > from ? start : from;
      const stop = end < to ? end : to;
      if (stop > begin) sum += stop - begin;
    }
    return sum;
  }

  #lookAt(offDuty: Timeline, who: number, start: number, end: number): void {
    const first = offDuty.offset[who];
    const last = offDuty.lastRowBy(who, end);
    const next = last < 0 ? first : last + 1;
    for (let row = last; row >= first && start < offDuty.to[row]; row--) if (end > this.workedTo[row]) this.workedTo[row] = end;
    if (last >= 0 && start < offDuty.to[last]) return;
    this.dutyFrom[who] = last < 0 ? 0 : offDuty.to[last];
    this.dutyTo[who] = next < offDuty.offset[who + 1] ? offDuty.from[next] : ENDLESS;
  }

  #overtime(offDuty: Timeline, agent: number, from: number, to: number): number {
    let sum = 0;
    for (let row = offDuty.offset[agent]; row < offDuty.offset[agent + 1]; row++) {
      // The stretch from the log's beginning on comes before the first shift.
      if (offDuty.from[row] === 0) continue;
      const begin = offDuty.from[row] > from ? offDuty.from[row] : from;
      const worked = this.workedTo[row] < offDuty.to[row] ? this.workedTo[row] : offDuty.to[row];
      const end = worked < to ? worked : to;
      if (end > begin) sum += end - begin;
    }
    return sum;
  }
}
