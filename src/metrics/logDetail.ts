import { VerdictBuffers } from "../judging/full/verdictBuffers.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { judgeInFull } from "../judging/judgeInFull.ts";
import { MessageSurvey } from "../judging/messageSurvey.ts";
import { hoursOfMessages } from "../judging/parts/hoursOfMessages.ts";
import { timesByPart, unitsByPart } from "../judging/parts/partTally.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, HOURS_PER_DAY, HOUR_MS } from "../time/units.ts";
import type { ShownLog } from "./asShown.ts";
import { REPLY_TIME_FIGURES, type RepliedMessages, tallyReplyTimes } from "./tallyReplyTimes.ts";
import { WAIT_BINS } from "./waitHistogram.ts";
import { eachWaiting, type WaitingKind } from "./waitingSpans.ts";

/** What of a replication is told beside the rates of its days, as a measured log is set beside it: plain cloneable data. */
export interface DetailPlan {
  /** Whose reply times are told. */
  readonly replied: RepliedMessages;
  /** What the measured log shows: of the played ones no more is looked at. Where it knows no lists, conversations wait until a person's first reply. */
  readonly shown: ShownLog;
}

/** One log's figures beside the rates of its days. Judged days run from midnight to midnight. */
export interface LogDetail {
  /** Each rule applied to the messages of one hour of the day alone, all days together: rule · 24 + hour; see `unitsByPart`. */
  readonly hourNumerators: Float64Array;
  readonly hourDenominators: Float64Array;
  /** Conversations whose first message was sent then: day · 24 + hour. */
  readonly arrivals: Float64Array;
  /** Milliseconds that conversations waited: day · 24 + hour. */
  readonly waitingMs: Float64Array;
  /** Reply times of each day: day · REPLY_TIME_FIGURES + figure. */
  readonly replyTimes: Float64Array;
  /** Counts of the reply times of all days by bin of WaitHistogram. */
  readonly waits: Float64Array;
}

/** Whether the measured log shows how conversations end that nobody takes; else they do not count as waiting. */
export function tellsEnds({ shown: { closed, left } }: DetailPlan): boolean {
  return closed || left;
}

/** Until when conversations wait, as far as the measured log shows. */
export function waitingOf({ shown }: DetailPlan): WaitingKind {
  return shown.lists ? "unassigned" : "unanswered";
}

export const DETAIL_COLUMNS = ["hourNumerators", "hourDenominators", "arrivals", "waitingMs", "replyTimes", "waits"] as const;

/** What a log is looked at with. */
export interface DetailFrame {
  readonly rules: readonly CompiledRule[];
  readonly frame: JudgeFrame;
  readonly asked: DetailPlan;
  /** Until when the log was kept. [ms] */
  readonly endMs: number;
}

export function newLogDetail(rules: number, days: number): LogDetail {
  return {
    hourNumerators: new Float64Array(rules * HOURS_PER_DAY),
    hourDenominators: new Float64Array(rules * HOURS_PER_DAY),
    arrivals: new Float64Array(days * HOURS_PER_DAY),
    waitingMs: new Float64Array(days * HOURS_PER_DAY),
    replyTimes: new Float64Array(days * REPLY_TIME_FIGURES),
    waits: new Float64Array(WAIT_BINS),
  };
}

// One thread tallies one log at a time.
const survey = new MessageSurvey();
const buffers = new VerdictBuffers();

/** Overwrites `detail` with the figures of a log, played or real: one code for both. Cost: for each rule a judging in full, else linear. */
export function tallyLogDetail(log: MessageLog, { rules, frame, asked, endMs }: DetailFrame, detail: LogDetail): void {
  for (const column of DETAIL_COLUMNS) detail[column].fill(0);
  survey.fill(log);
  tallyHours(log, rules, frame, detail);
  countArrivals(log, frame, detail.arrivals);
  tallyReplyTimes(log, survey, { frame, replied: asked.replied }, detail.replyTimes, detail.waits);
  const startMs = frame.firstDay * DAY_MS;
  eachWaiting(log, survey, waitingOf(asked), tellsEnds(asked) ? endMs : undefined, (from, to) => addToHours(detail.waitingMs, from - startMs, to - startMs));
}

function tallyHours(log: MessageLog, rules: readonly CompiledRule[], frame: JudgeFrame, { hourNumerators, hourDenominators }: LogDetail): void {
  const hours = hoursOfMessages(log);
  rules.forEach((rule, number) => {
    const verdicts = judgeInFull(log, rule, frame, buffers);
    const { numerator, denominator } = rule.measure === undefined ? unitsByPart(rule, verdicts, hours) : timesByPart(log, rule, verdicts, hours);
    hourNumerators.set(numerator, number * HOURS_PER_DAY);
    hourDenominators.set(denominator, number * HOURS_PER_DAY);
  });
}

function countArrivals({ messages, conversations }: MessageLog, { firstDay }: JudgeFrame, arrivals: Float64Array): void {
  for (let conversation = 0; conversation < conversations.count; conversation++) {
    const row = survey.firstRow[conversation];
    if (row >= messages.count) continue;
    const hour = Math.floor((messages.sentAt[row] - firstDay * DAY_MS) / HOUR_MS);
    if (hour >= 0 && hour < arrivals.length) arrivals[hour]++;
  }
}

/** Adds the time of [from, to) to the hours that it meets, counted from 0. */
function addToHours(sums: Float64Array, from: number, to: number): void {
  const stop = Math.min(to, sums.length * HOUR_MS);
  for (let now = Math.max(0, from); now < stop;) {
    const hour = Math.floor(now / HOUR_MS);
    const edge = Math.min(stop, (hour + 1) * HOUR_MS);
    sums[hour] += edge - now;
    now = edge;
  }
}
