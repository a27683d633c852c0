import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import { CAUSES } from "./cause.ts";
import type { DeskSpans } from "./deskSpans.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { JudgeFrame } from "./judgeFrame.ts";

/**
 * Sums over replications by quarter-hour of the judged days (from midnight). All are whole numbers, exact in doubles below 2⁵³, so it
 * does not matter in which order tallies are merged.
 */
export interface IntervalTally {
  /** Replications summed. */
  replications: number;
  /** Conversations begun. */
  readonly arrivals: Float64Array;
  /** Milliseconds of agents on duty and not at table. */
  readonly onDutyMs: Float64Array;
  /** Milliseconds of conversations assigned and not closed. */
  readonly openMs: Float64Array;
  /** Milliseconds of conversations in the pool: opened or sent back, and not assigned, closed or left. */
  readonly poolMs: Float64Array;
  /** The longest time that any conversation had stood in the pool at a moment of the quarter-hour; 0 with an empty pool. */
  readonly oldestWaitMs: Float64Array;
  /** Late messages by the time of sending: rule, then cause, then quarter-hour; see `lateColumn`. */
  readonly late: Float64Array;
}

export function newIntervalTally(rules: number, days: number): IntervalTally {
  const quarters = days * QUARTERS_PER_DAY;
  return {
    replications: 0,
    arrivals: new Float64Array(quarters),
    onDutyMs: new Float64Array(quarters),
    openMs: new Float64Array(quarters),
    poolMs: new Float64Array(quarters),
    oldestWaitMs: new Float64Array(quarters),
    late: new Float64Array(rules * CAUSES.length * quarters),
  };
}

/** Adds the sums of one tally to another of the same shape. */
export function mergeIntervals(into: IntervalTally, from: IntervalTally): void {
  into.replications += from.replications;
  addUp(into.arrivals, from.arrivals);
  addUp(into.onDutyMs, from.onDutyMs);
  addUp(into.openMs, from.openMs);
  addUp(into.poolMs, from.poolMs);
  addUp(into.oldestWaitMs, from.oldestWaitMs);
  addUp(into.late, from.late);
}

function addUp(into: Float64Array, from: Float64Array): void {
  for (let column = 0; column < into.length; column++) into[column] += from[column];
}

/** Where in `late` the quarter-hours of a rule (by its place in the plan) and a cause (by its index in CAUSES) begin. */
export function lateColumn(rule: number, cause: number, quarters: number): number {
  return (rule * CAUSES.length + cause) * quarters;
}

/** By quarter-hour, of the log at hand: spans that cover the whole of it, and the oldest wait. One thread tallies one log at a time. */
let wholes = new Float64Array(0);
let oldest = new Float64Array(0);

/** Adds the desk's day of one log: all of the tally but `late`. */
export function tallyIntervals(log: MessageLog, frame: JudgeFrame, spans: DeskSpans, duty: DutyTimelines, tally: IntervalTally): void {
  const start = frame.firstDay * DAY_MS;
  const { pooled, assigned } = spans;
  const online = duty.online;
  tally.replications++;
  countArrivals(log, start, tally.arrivals);
  spread(online.from, online.to, online.count, start, tally.onDutyMs);
  spread(assigned.from, assigned.to, assigned.count, start, tally.openMs);
  spread(pooled.from, pooled.to, pooled.count, start, tally.poolMs);
  addOldestWaits(pooled.from, pooled.to, pooled.count, start, tally.oldestWaitMs);
}

/** Adds late messages of one log under a rule; `causeOf` gives their causes by message row. Those sent outside the quarter-hours are left out. */
export function tallyLate(
  log: MessageLog, frame: JudgeFrame, rule: number, lateRows: Int32Array, lateCount: number, causeOf: Uint8Array, tally: IntervalTally,
): void {
  const sentAt = log.messages.sentAt;
  const start = frame.firstDay * DAY_MS;
  const quarters = frame.days * QUARTERS_PER_DAY;
  const base = lateColumn(rule, 0, quarters);
  for (let place = 0; place < lateCount; place++) {
    const row = lateRows[place];
    const quarter = quarterOf(sentAt[row] - start);
    if (quarter < 0 || quarter >= quarters) continue;
    tally.late[base + causeOf[row] * quarters + quarter]++;
  }
}

function countArrivals(log: MessageLog, start: number, arrivals: Float64Array): void {
  const { openedAt, count } = log.conversations;
  const end = arrivals.length * QUARTER_HOUR_MS;
  for (let row = 0; row < count; row++) {
    const time = openedAt[row] - start;
    if (time >= 0 && time < end) arrivals[quarterOf(time)]++;
  }
}

/** Adds to each quarter-hour the time that the spans [from, to) spend in it. Cost: linear in spans plus quarter-hours. */
function spread(from: Float64Array, to: Float64Array, count: number, start: number, sums: Float64Array): void {
  const quarters = sums.length;
  const end = quarters * QUARTER_HOUR_MS;
  if (wholes.length <= quarters) wholes = new Float64Array(quarters + 1);
  wholes.fill(0);
  for (let span = 0; span < count; span++) {
    const begin = from[span] > start ? from[span] - start : 0;
    const stop = to[span] - start < end ? to[span] - start : end;
    if (stop <= begin) continue;
    const first = quarterOf(begin);
    const last = quarterOf(stop);
    if (first === last) {
      sums[first] += stop - begin;
      continue;
    }
    sums[first] += (first + 1) * QUARTER_HOUR_MS - begin;
    wholes[first + 1]++;
    wholes[last]--;
    if (last < quarters) sums[last] += stop - last * QUARTER_HOUR_MS;
  }
  let covering = 0;
  for (let quarter = 0; quarter < quarters; quarter++) {
    covering += wholes[quarter];
    sums[quarter] += covering * QUARTER_HOUR_MS;
  }
}

/**
 * Adds the age of the oldest span at its worst within each quarter-hour. Walking back from a span's end, the first full quarter-hour
 * with an age no lower is the last to be looked at: the span that gave it is no younger and covered the earlier ones too.
 */
function addOldestWaits(from: Float64Array, to: Float64Array, count: number, start: number, sums: Float64Array): void {
  const quarters = sums.length;
  const end = quarters * QUARTER_HOUR_MS;
  if (oldest.length < quarters) oldest = new Float64Array(quarters);
  oldest.fill(0);
  for (let span = 0; span < count; span++) {
    const entered = from[span] - start;
    const begin = entered > 0 ? entered : 0;
    const stop = to[span] - start < end ? to[span] - start : end;
    if (stop <= begin) continue;
    const first = quarterOf(begin);
    const last = quarterOf(stop);
    if (last < quarters && last * QUARTER_HOUR_MS < stop && oldest[last] < stop - entered) oldest[last] = stop - entered;
    for (let quarter = last - 1; quarter >= first; quarter--) {
      const age = (quarter + 1) * QUARTER_HOUR_MS - entered;
      if (oldest[quarter] >= age) break;
      oldest[quarter] = age;
    }
  }
  for (let quarter = 0; quarter < quarters; quarter++) sums[quarter] += oldest[quarter];
}

function quarterOf(time: number): number {
  return Math.floor(time / QUARTER_HOUR_MS);
}
