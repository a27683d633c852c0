import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { AnswerTimes } from "./answerTimes.ts";
import type { DeskSpans } from "./deskSpans.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import { firstRowFrom } from "./firstRowFrom.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import { StampColumn } from "./stampColumn.ts";
import { binOf, WaitHistogram } from "./waitHistogram.ts";

/**
 * What is measured in each replication beside the rules, in the order of the columns. The judged days here run from midnight to
 * midnight. Times in milliseconds; a quantile is -1 where there is nothing behind it (documented exception, for typed arrays).
 * - `buyerMessages`: messages sent on judged days. `consumerDays`: consumers who sent any, each once a day.
 * - `replyMs` … `replyP99Ms`: over those messages, from the sending to the first reply of any kind; `replies` of them were answered,
 *   the others are left out.
 * - `firstReplyMs` …: the same over conversations whose first message was sent on a judged day, from that message.
 * - `conversations` begun on judged days; `left` of them by a buyer who gave up, openly or silently; `poolMs` they spent in the pool
 *   up to the log's end, `pooled` of them any time at all.
 * - `busyMs`: agents' handling on judged days; `onDutyMs`: agents on duty and not at table. Occupancy is their ratio; work after the
 *   shift counts above the line only.
 */
export const MEASURES = [
  "buyerMessages", "consumerDays",
  "replies", "replyMs", "replyP50Ms", "replyP90Ms", "replyP99Ms",
  "firstReplies", "firstReplyMs", "firstReplyP50Ms", "firstReplyP90Ms", "firstReplyP99Ms",
  "conversations", "left", "pooled", "poolMs", "busyMs", "onDutyMs",
] as const;
export type Measure = (typeof MEASURES)[number];

const BUYER_MESSAGES = MEASURES.indexOf("buyerMessages");
const CONSUMER_DAYS = MEASURES.indexOf("consumerDays");
const REPLIES = MEASURES.indexOf("replies");
const FIRST_REPLIES = MEASURES.indexOf("firstReplies");
const CONVERSATIONS = MEASURES.indexOf("conversations");
const LEFT = MEASURES.indexOf("left");
const POOLED = MEASURES.indexOf("pooled");
const POOL_MS = MEASURES.indexOf("poolMs");
const BUSY_MS = MEASURES.indexOf("busyMs");
const ON_DUTY_MS = MEASURES.indexOf("onDutyMs");

const replyTimes = new WaitHistogram();
const firstReplyTimes = new WaitHistogram();
/** By conversation: its first row. */
let firstMessages = new Int32Array(0);
/** By consumer: the stamp of the day on which it last wrote. */
const consumerDays = new StampColumn();

/** Writes the measures of one log into `measures`, one number for each of MEASURES. */
export function measure(
  log: MessageLog, answers: AnswerTimes, frame: JudgeFrame, spans: DeskSpans, duty: DutyTimelines, measures: Float64Array,
): void {
  const from = frame.firstDay * DAY_MS;
  const to = from + frame.days * DAY_MS;
  measureMessages(log, answers.anyKind, frame, measures);
  measureConversations(log, from, to, spans, measures);
  measures[BUSY_MS] = busyMs(log, from, to);
  measures[ON_DUTY_MS] = onDutyMs(duty, from, to);
}

function measureMessages(log: MessageLog, answeredAt: Float64Array, frame: JudgeFrame, measures: Float64Array): void {
  const { sentAt, count } = log.messages;
  const first = firstRowFrom(sentAt, count, frame.firstDay * DAY_MS);
  const stamp = consumerDays.begin(log.conversations.count, frame.days);
  let consumers = 0;
  let row = first;
  for (let day = 0; day < frame.days; day++) {
    const end = firstRowFrom(sentAt, count, (frame.firstDay + day + 1) * DAY_MS);
    consumers += countConsumers(log, row, end, stamp + day);
    row = end;
  }
  addReplyTimes(log, answeredAt, first, row);
  addFirstReplyTimes(log, answeredAt, first, row);
  measures[BUYER_MESSAGES] = row - first;
  measures[CONSUMER_DAYS] = consumers;
  writeTimes(replyTimes, measures, REPLIES);
  writeTimes(firstReplyTimes, measures, FIRST_REPLIES);
}

/** Consumers of the rows [firstRow, endRow), each once; every mark must lie below `stamp`. */
function countConsumers(log: MessageLog, firstRow: number, endRow: number, stamp: number): number {
  const conversation = log.messages.conversation;
  const consumer = log.conversations.consumer;
  const marks = consumerDays.of;
  let consumers = 0;
  for (let row = firstRow; row < endRow; row++) {
    const who = consumer[conversation[row]];
    // 1 where the mark is lower. Without a branch, which no processor foresees.
    consumers += (marks[who] - stamp) >>> 31;
    marks[who] = stamp;
  }
  return consumers;
}

/** Takes in the reply times of the rows [firstRow, endRow). */
function addReplyTimes(log: MessageLog, answeredAt: Float64Array, firstRow: number, endRow: number): void {
  const sentAt = log.messages.sentAt;
  const counts = replyTimes.counts;
  replyTimes.clear();
  let replies = 0;
  let replyMs = 0;
  for (let row = firstRow; row < endRow; row++) {
    if (answeredAt[row] === Infinity) continue;
    const wait = answeredAt[row] - sentAt[row];
    counts[binOf(wait)]++;
    replies++;
    replyMs += wait;
  }
  replyTimes.count = replies;
  replyTimes.sumMs = replyMs;
}

/** Takes in the first replies of the conversations whose first message is one of the rows [firstRow, endRow). */
function addFirstReplyTimes(log: MessageLog, answeredAt: Float64Array, firstRow: number, endRow: number): void {
  const { sentAt, conversation } = log.messages;
  const conversations = log.conversations.count;
  firstReplyTimes.clear();
  if (firstMessages.length < conversations) firstMessages = new Int32Array(2 * conversations);
  firstMessages.fill(-1, 0, conversations);
  for (let row = endRow - 1; row >= 0; row--) firstMessages[conversation[row]] = row;
  for (let whose = 0; whose < conversations; whose++) {
    const row = firstMessages[whose];
    if (row >= firstRow && answeredAt[row] !== Infinity) firstReplyTimes.add(answeredAt[row] - sentAt[row]);
  }
}

/** Count, sum and three quantiles, side by side from `column` on. */
function writeTimes(times: WaitHistogram, measures: Float64Array, column: number): void {
  measures[column] = times.count;
  measures[column + 1] = times.sumMs;
  measures[column + 2] = times.quantile(0.5);
  measures[column + 3] = times.quantile(0.9);
  measures[column + 4] = times.quantile(0.99);
}

function measureConversations(log: MessageLog, from: number, to: number, spans: DeskSpans, measures: Float64Array): void {
  const { openedAt, leftAt, count } = log.conversations;
  let begun = 0;
  let left = 0;
  for (let row = 0; row < count; row++) {
    if (openedAt[row] < from || openedAt[row] >= to) continue;
    begun++;
    if (leftAt[row] >= 0) left++;
  }
  const pooled = spans.pooled;
  let poolMs = 0;
  let pooledConversations = 0;
  let last = -1;
  for (let span = 0; span < pooled.count; span++) {
    const conversation = pooled.conversation[span];
    if (openedAt[conversation] < from || openedAt[conversation] >= to) continue;
    poolMs += pooled.to[span] - pooled.from[span];
    if (conversation !== last) pooledConversations++;
    last = conversation;
  }
  measures[CONVERSATIONS] = begun;
  measures[LEFT] = left;
  measures[POOLED] = pooledConversations;
  measures[POOL_MS] = poolMs;
}

/** Handling of agents within [from, to). */
function busyMs(log: MessageLog, from: number, to: number): number {
  const { agent, startedAt, at, count } = log.replies;
  let sum = 0;
  for (let row = 0; row < count; row++) {
    if (agent[row] < 0) continue;
    if (startedAt[row] >= from && at[row] <= to) {
      sum += at[row] - startedAt[row];
      continue;
    }
    const start = startedAt[row] > from ? startedAt[row] : from;
    const end = at[row] < to ? at[row] : to;
    if (end > start) sum += end - start;
  }
  return sum;
}

/** Time of agents on duty and not at table within [from, to). */
function onDutyMs(duty: DutyTimelines, from: number, to: number): number {
  let sum = 0;
  for (let agent = 0; agent < duty.online.keys; agent++) sum += duty.online.timeWithin(agent, from, to);
  return sum;
}
