import { firstRowFrom } from "../judging/firstRowFrom.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { MessageSurvey } from "../judging/messageSurvey.ts";
import { consumersWithin } from "../judging/plain/consumersWithin.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import { type Conversion, lostOrders } from "./lostOrders.ts";
import { MEASURES } from "./measures.ts";
import type { PoolSpans } from "./poolSpans.ts";
import { REPLY_TIME_MARKS, markOf } from "./replyTimeMarks.ts";
import { binOf, WaitHistogram } from "./waitHistogram.ts";

const BUYER_MESSAGES = MEASURES.indexOf("buyerMessages");
const CONSUMER_DAYS = MEASURES.indexOf("consumerDays");
const REPLIES = MEASURES.indexOf("replies");
const FIRST_REPLIES = MEASURES.indexOf("firstReplies");
const CONVERSATIONS = MEASURES.indexOf("conversations");
const LEFT = MEASURES.indexOf("left");
const POOLED = MEASURES.indexOf("pooled");
const POOL_MS = MEASURES.indexOf("poolMs");
const LOST_ORDERS = MEASURES.indexOf("lostOrders");

const replyTimes = new WaitHistogram();
const firstReplyTimes = new WaitHistogram();
/** Reply times by the first of REPLY_TIME_MARKS that they do not exceed; those beyond all at the end. */
const repliesByMark = new Int32Array(REPLY_TIME_MARKS.length + 1);

/** One log with what was found in it. */
export interface MeasuredLog {
  readonly log: MessageLog;
  readonly survey: MessageSurvey;
  readonly pooled: PoolSpans;
  readonly frame: JudgeFrame;
  readonly conversion: Conversion | undefined;
}

/** Writes those of MEASURES that tell what buyers met, and how many messages were answered within each of REPLY_TIME_MARKS; of the streams marked 1 in `streams` the measures alone. */
export function measureBuyers(measured: MeasuredLog, measures: Float64Array, told: { readonly repliesWithin: Float64Array } | { readonly streams: Uint8Array }): void {
  const streams = "streams" in told ? told.streams : undefined;
  const { log, survey, frame, conversion } = measured;
  const { sentAt, count } = log.messages;
  const firstRow = firstRowFrom(sentAt, count, frame.firstDay * DAY_MS);
  const endRow = firstRowFrom(sentAt, count, (frame.firstDay + frame.days) * DAY_MS);
  measures[BUYER_MESSAGES] = streams === undefined ? endRow - firstRow : countMessages(log, firstRow, endRow, streams);
  measures[CONSUMER_DAYS] = countConsumerDays(log, survey, frame, firstRow, streams);
  addReplyTimes(log, survey.waitMs, firstRow, endRow, streams);
  addFirstReplyTimes(log, survey, firstRow, endRow, streams);
  if ("repliesWithin" in told) writeRepliesWithin(told.repliesWithin);
  writeTimes(replyTimes, measures, REPLIES);
  writeTimes(firstReplyTimes, measures, FIRST_REPLIES);
  measureConversations(log, frame, measured.pooled, measures, streams);
  measures[LOST_ORDERS] = conversion === undefined ? 0 : lostOrders(log, survey, firstRow, endRow, conversion, streams);
}

function countMessages({ messages, conversations }: MessageLog, firstRow: number, endRow: number, streams: Uint8Array): number {
  let sum = 0;
  for (let row = firstRow; row < endRow; row++) sum += streams[conversations.stream[messages.conversation[row]]];
  return sum;
}

function countConsumerDays(log: MessageLog, survey: MessageSurvey, { firstDay, days }: JudgeFrame, firstRow: number, streams: Uint8Array | undefined): number {
  const { sentAt, count } = log.messages;
  let consumers = 0;
  let row = firstRow;
  for (let day = 0; day < days; day++) {
    const end = firstRowFrom(sentAt, count, (firstDay + day + 1) * DAY_MS);
    consumers += consumersWithin(log, survey, row, end, streams);
    row = end;
  }
  return consumers;
}

/** Takes in the reply times of the rows [firstRow, endRow). */
function addReplyTimes(log: MessageLog, waitMs: Float64Array, firstRow: number, endRow: number, streams: Uint8Array | undefined): void {
  const conversation = log.messages.conversation;
  const stream = log.conversations.stream;
  const counts = replyTimes.counts;
  replyTimes.clear();
  repliesByMark.fill(0);
  let replies = 0;
  let replyMs = 0;
  let shortest = Infinity;
  let longest = -1;
  for (let row = firstRow; row < endRow; row++) {
    const wait = waitMs[row];
    if (wait === Infinity) continue;
    if (streams !== undefined && streams[stream[conversation[row]]] !== 1) continue;
    const bin = binOf(wait);
    counts[bin]++;
    repliesByMark[markOf(wait, bin)]++;
    replies++;
    replyMs += wait;
    if (wait < shortest) shortest = wait;
    if (wait > longest) longest = wait;
  }
  replyTimes.count = replies;
  replyTimes.sumMs = replyMs;
  replyTimes.shortestMs = shortest;
  replyTimes.longestMs = longest;
}

function writeRepliesWithin(repliesWithin: Float64Array): void {
  let within = 0;
  for (let mark = 0; mark < repliesWithin.length; mark++) repliesWithin[mark] = within += repliesByMark[mark];
}

/** Takes in the first replies of the conversations whose first message is one of the rows [firstRow, endRow). */
function addFirstReplyTimes(log: MessageLog, survey: MessageSurvey, firstRow: number, endRow: number, streams: Uint8Array | undefined): void {
  const { stream, count } = log.conversations;
  const { firstRow: firstOf, waitMs } = survey;
  firstReplyTimes.clear();
  for (let whose = 0; whose < count; whose++) {
    const row = firstOf[whose];
    if (row < firstRow || row >= endRow || waitMs[row] === Infinity) continue;
    if (streams === undefined || streams[stream[whose]] === 1) firstReplyTimes.add(waitMs[row]);
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

function measureConversations(log: MessageLog, frame: JudgeFrame, pooled: PoolSpans, measures: Float64Array, streams: Uint8Array | undefined): void {
  const from = frame.firstDay * DAY_MS;
  const to = from + frame.days * DAY_MS;
  const { openedAt, leftAt, stream, count } = log.conversations;
  let begun = 0;
  let left = 0;
  for (let row = 0; row < count; row++) {
    if (openedAt[row] < from || openedAt[row] >= to || (streams !== undefined && streams[stream[row]] !== 1)) continue;
    begun++;
    if (leftAt[row] >= 0) left++;
  }
  let poolMs = 0;
  let pooledConversations = 0;
  let last = -1;
  for (let span = 0; span < pooled.count; span++) {
    const conversation = pooled.conversation[span];
    if (openedAt[conversation] < from || openedAt[conversation] >= to) continue;
    if (streams !== undefined && streams[stream[conversation]] !== 1) continue;
    poolMs += pooled.to[span] - pooled.from[span];
    if (conversation !== last) pooledConversations++;
    last = conversation;
  }
  measures[CONVERSATIONS] = begun;
  measures[LEFT] = left;
  measures[POOLED] = pooledConversations;
  measures[POOL_MS] = poolMs;
}
