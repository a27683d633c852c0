import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import { addToQuarters } from "./addToQuarters.ts";
import type { DeskShape } from "./deskShape.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { QuarterSpread } from "./quarterSpread.ts";
import { ENDLESS, type Timeline } from "./timeline.ts";

const PER_QUARTER = 1 / QUARTER_HOUR_MS;

/**
 * What agents did on the judged days of one log, from midnight to midnight [ms]; by quarter-hour and by agent. The quarter-hours of all agents stand
 * in one row, or those of each in a row of its own (agent · quarters + quarter) where they are to be told one by one.
 * Overtime runs from an agent's going off duty to the end of the last reply or task that it began before it came back (or its coming
 * back, if that is earlier). Agents who receive while nobody is on duty have none: they never went off duty.
 */
export class AgentWork {
  declare agents: number;
  declare quarters: number;
  /** Rows from one agent to the next: 1, or 0 where all share one. */
  declare rowStep: number;
  /** By row and quarter-hour: handling of replies; on duty and not at table; conversations assigned and not closed. */
  declare busyMs: Float64Array;
  declare onDutyMs: Float64Array;
  declare openMs: Float64Array;
  /** By agent: replies sent; conversations that entered its list, each time they did. */
  declare replies: Float64Array;
  declare conversations: Float64Array;
  /** By agent, where they are told one by one: conversations assigned and not closed while it is on duty and not at table. */
  declare openOnDutyMs: Float64Array;
  declare overtimeMs: Float64Array;
  /** Work beside the chats, all agents; how much of it was begun on the judged days. */
  declare workMs: number;
  declare tasks: number;
  /** By agent: from one to the other it is on duty and the day is judged, as far as has been looked. */
  declare plainFrom: Float64Array;
  declare plainTo: Float64Array;
  declare readonly open: QuarterSpread;
  /** By stretch off duty: when the last work in it ended, 0 for none. */
  declare workedTo: Float64Array;

  constructor() {
    this.agents = 0;
    this.quarters = 0;
    this.rowStep = 0;
    this.workMs = 0;
    this.tasks = 0;
    this.open = new QuarterSpread();
    this.workedTo = new Float64Array(0);
    this.#allocate(0, 0, 0);
  }

  fill(log: MessageLog, desk: DeskShape, duty: DutyTimelines, { firstDay, days }: JudgeFrame, tellsAgents: boolean): void {
    const from = firstDay * DAY_MS;
    const to = from + days * DAY_MS;
    const { online, offDuty } = duty;
    this.#begin(online.keys, days * QUARTERS_PER_DAY, tellsAgents ? 1 : 0, offDuty.count);
    this.#addReplies(log, offDuty, from, to);
    this.#addWork(log, offDuty, from, to);
    this.#addOpen(log, desk, online, from, to);
    for (let agent = 0; agent < this.agents; agent++) {
      for (let row = online.offset[agent]; row < online.offset[agent + 1]; row++) {
        addToQuarters(this.onDutyMs, agent * this.rowStep * this.quarters, this.quarters, online.from[row] - from, online.to[row] - from);
      }
      this.overtimeMs[agent] = this.#overtime(offDuty, agent, from, to);
    }
  }

  #begin(agents: number, quarters: number, rowStep: number, stretches: number): void {
    if (this.agents !== agents || this.quarters !== quarters || this.rowStep !== rowStep) this.#allocate(agents, quarters, rowStep);
    this.busyMs.fill(0);
    this.onDutyMs.fill(0);
    this.openMs.fill(0);
    this.replies.fill(0);
    this.conversations.fill(0);
    this.openOnDutyMs.fill(0);
    this.plainFrom.fill(Infinity);
    if (this.workedTo.length < stretches) this.workedTo = new Float64Array(2 * stretches);
    this.workedTo.fill(0, 0, stretches);
  }

  #addReplies({ replies }: MessageLog, offDuty: Timeline, from: number, to: number): void {
    const { agent, startedAt, at, count } = replies;
    const { busyMs, plainFrom, plainTo, quarters } = this;
    const cells = quarters * this.rowStep;
    const sent = this.replies;
    for (let row = 0; row < count; row++) {
      const who = agent[row];
      if (who < 0) continue;
      const start = startedAt[row];
      const end = at[row];
      if (start >= plainFrom[who] && end <= plainTo[who]) {
        // At an edge it may be the quarter-hour before; then the handling does not lie within it.
        const quarter = ((start - from) * PER_QUARTER) | 0;
        sent[who]++;
        if (end - from <= (quarter + 1) * QUARTER_HOUR_MS) {
          busyMs[who * cells + quarter] += end - start;
          continue;
        }
      } else {
        if (end >= from && end < to) sent[who]++;
        this.#lookAt(offDuty, who, start, end, from, to);
      }
      addToQuarters(busyMs, who * cells, quarters, start - from, end - from);
    }
  }

  #addWork({ work }: MessageLog, offDuty: Timeline, from: number, to: number): void {
    const { agent, startedAt, endedAt, count } = work;
    this.workMs = 0;
    this.tasks = 0;
    for (let row = 0; row < count; row++) {
      const start = startedAt[row];
      const end = endedAt[row];
      this.#lookAt(offDuty, agent[row], start, end, from, to);
      if (start >= from && start < to) this.tasks++;
      const begin = start > from ? start : from;
      const stop = end < to ? end : to;
      if (stop > begin) this.workMs += stop - begin;
    }
  }

  #addOpen({ assignments }: MessageLog, { endMs }: DeskShape, online: Timeline, from: number, to: number): void {
    const { at, agent, until, count } = assignments;
    const { open, conversations, openOnDutyMs, quarters, rowStep } = this;
    open.begin(this.openMs.length / quarters, quarters);
    for (let row = 0; row < count; row++) {
      const who = agent[row];
      const end = until[row] >= 0 ? until[row] : endMs;
      open.add(who * rowStep, at[row] - from, end - from);
      if (rowStep === 1) openOnDutyMs[who] += online.timeWithin(who, at[row] > from ? at[row] : from, end < to ? end : to);
      if (at[row] >= from && at[row] < to) conversations[who]++;
    }
    open.addTo(this.openMs);
  }

  /** Notes what was done off duty; else, how far the agent is on duty before and after. */
  #lookAt(offDuty: Timeline, who: number, start: number, end: number, from: number, to: number): void {
    if (end <= from || start >= to) return;
    const first = offDuty.offset[who];
    const last = offDuty.lastRowBy(who, end);
    const next = last < 0 ? first : last + 1;
    for (let row = last; row >= first && start < offDuty.to[row]; row--) if (end > this.workedTo[row]) this.workedTo[row] = end;
    if (last >= 0 && start < offDuty.to[last]) return;
    const came = last < 0 ? 0 : offDuty.to[last];
    const goes = next < offDuty.offset[who + 1] ? offDuty.from[next] : ENDLESS;
    this.plainFrom[who] = came > from ? came : from;
    this.plainTo[who] = goes < to ? goes : to - 1;
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

  #allocate(agents: number, quarters: number, rowStep: number): void {
    const cells = (rowStep === 0 ? 1 : agents) * quarters;
    this.agents = agents;
    this.quarters = quarters;
    this.rowStep = rowStep;
    this.busyMs = new Float64Array(cells);
    this.onDutyMs = new Float64Array(cells);
    this.openMs = new Float64Array(cells);
    this.replies = new Float64Array(agents);
    this.conversations = new Float64Array(agents);
    this.openOnDutyMs = new Float64Array(agents);
    this.overtimeMs = new Float64Array(agents);
    this.plainFrom = new Float64Array(agents);
    this.plainTo = new Float64Array(agents);
  }
}
