import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import type { AgentWork } from "./agentWork.ts";
import type { DeskSpans } from "./deskSpans.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "./judgeFrame.ts";

/**
 * Sums over replications by agent, on the judged days (from midnight). All are whole numbers, exact in doubles below 2⁵³, so it does not
 * matter in which order tallies are merged.
 */
export interface AgentTally {
  /** Replications summed. */
  replications: number;
  /** By agent, then quarter-hour (agent · quarters + quarter): milliseconds of handling replies. */
  readonly busyMs: Float64Array;
  /** As `busyMs`: milliseconds on duty and not at table. */
  readonly onDutyMs: Float64Array;
  /** As `busyMs`: milliseconds of conversations assigned and not closed. */
  readonly openMs: Float64Array;
  /** By agent: replies sent. */
  readonly replies: Float64Array;
  /** By agent: conversations that entered its list, each time they did. */
  readonly conversations: Float64Array;
  /** By agent: see AgentWork. */
  readonly overtimeMs: Float64Array;
}

export function newAgentTally(agents: number, days: number): AgentTally {
  const cells = agents * days * QUARTERS_PER_DAY;
  return {
    replications: 0,
    busyMs: new Float64Array(cells),
    onDutyMs: new Float64Array(cells),
    openMs: new Float64Array(cells),
    replies: new Float64Array(agents),
    conversations: new Float64Array(agents),
    overtimeMs: new Float64Array(agents),
  };
}

/** Adds the sums of one tally to another of the same shape. */
export function mergeAgents(into: AgentTally, from: AgentTally): void {
  into.replications += from.replications;
  addUp(into.busyMs, from.busyMs);
  addUp(into.onDutyMs, from.onDutyMs);
  addUp(into.openMs, from.openMs);
  addUp(into.replies, from.replies);
  addUp(into.conversations, from.conversations);
  addUp(into.overtimeMs, from.overtimeMs);
}

/** Adds the agents' days of one log. Cost: linear in replies and assignments, plus agents × quarter-hours. */
export function tallyAgents(log: MessageLog, frame: JudgeFrame, spans: DeskSpans, duty: DutyTimelines, work: AgentWork, tally: AgentTally): void {
  const start = frame.firstDay * DAY_MS;
  const length = frame.days * DAY_MS;
  const { online } = duty;
  const { assigned } = spans;
  tally.replications++;
  addReplies(log, start, length, tally);
  for (let span = 0; span < assigned.count; span++) {
    spread(tally.openMs, assigned.agent[span], assigned.from[span] - start, assigned.to[span] - start, length);
  }
  for (let agent = 0; agent < online.keys; agent++) {
    for (let row = online.offset[agent]; row < online.offset[agent + 1]; row++) {
      spread(tally.onDutyMs, agent, online.from[row] - start, online.to[row] - start, length);
    }
    tally.overtimeMs[agent] += work.overtimeMs[agent];
  }
  const { at, agent, count } = log.assignments;
  for (let row = 0; row < count; row++) if (at[row] >= start && at[row] < start + length) tally.conversations[agent[row]]++;
}

function addReplies({ replies }: MessageLog, start: number, length: number, tally: AgentTally): void {
  const { agent, startedAt, at, count } = replies;
  const { busyMs, replies: sent } = tally;
  const quarters = length / QUARTER_HOUR_MS;
  for (let row = 0; row < count; row++) {
    const who = agent[row];
    if (who < 0) continue;
    const begin = startedAt[row] - start;
    const end = at[row] - start;
    if (end >= 0 && end < length) sent[who]++;
    const quarter = Math.floor(begin / QUARTER_HOUR_MS);
    // Nearly all handlings lie within one quarter-hour.
    if (begin >= 0 && end < length && end <= (quarter + 1) * QUARTER_HOUR_MS) busyMs[who * quarters + quarter] += end - begin;
    else spread(busyMs, who, begin, end, length);
  }
}

/** Adds the time of [from, to) within [0, length) to the agent's quarter-hours. */
function spread(sums: Float64Array, agent: number, from: number, to: number, length: number): void {
  const begin = from > 0 ? from : 0;
  const stop = to < length ? to : length;
  if (stop <= begin) return;
  const cell = (agent * length) / QUARTER_HOUR_MS;
  let quarter = Math.floor(begin / QUARTER_HOUR_MS);
  let edge = (quarter + 1) * QUARTER_HOUR_MS;
  let now = begin;
  while (edge < stop) {
    sums[cell + quarter] += edge - now;
    now = edge;
    edge += QUARTER_HOUR_MS;
    quarter++;
  }
  sums[cell + quarter] += stop - now;
}

function addUp(into: Float64Array, from: Float64Array): void {
  for (let column = 0; column < into.length; column++) into[column] += from[column];
}
