import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import { addOldestWaits } from "./addOldestWaits.ts";
import type { AgentWork } from "./agentWork.ts";
import type { PoolSpans } from "./poolSpans.ts";
import { type IntervalTally, lateColumn } from "./intervals.ts";
import { firstRowFrom } from "../judging/firstRowFrom.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { quarterOf } from "./quarterOf.ts";
import { QuarterSpread } from "./quarterSpread.ts";

// One thread tallies one log at a time.
const pools = new QuarterSpread();

/** Adds the desk's day of one log: all of the tally but `late`. */
export function tallyIntervals(log: MessageLog, frame: JudgeFrame, pooled: PoolSpans, work: AgentWork, tally: IntervalTally): void {
  const start = frame.firstDay * DAY_MS;
  tally.replications++;
  countArrivals(log, start, tally.arrivals);
  countMessages(log, start, tally.messages);
  addRows(work.busyMs, tally.busyMs);
  addRows(work.onDutyMs, tally.onDutyMs);
  addRows(work.openMs, tally.openMs);
  pools.begin(1, tally.poolMs.length);
  for (let span = 0; span < pooled.count; span++) pools.add(0, pooled.from[span] - start, pooled.to[span] - start);
  pools.addTo(tally.poolMs);
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

/** Adds all rows of a table by quarter-hour. */
function addRows(table: Float64Array, sums: Float64Array): void {
  for (let cell = 0; cell < table.length;) for (let quarter = 0; quarter < sums.length; quarter++) sums[quarter] += table[cell++];
}

/** Messages stand in the order of sending: a search for each quarter-hour's end. */
function countMessages({ messages: { sentAt, count } }: MessageLog, start: number, messages: Float64Array): void {
  let from = firstRowFrom(sentAt, count, start);
  for (let quarter = 0; quarter < messages.length; quarter++) {
    const to = firstRowFrom(sentAt, count, start + (quarter + 1) * QUARTER_HOUR_MS);
    messages[quarter] += to - from;
    from = to;
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
