import { AUTO_TRIGGERED_KINDS, BUYER_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { AnswerTimes } from "./answerTimes.ts";
import type { CompiledRule } from "./compiledRule.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import { DAY_STAMPS, type Judgement } from "./judgement.ts";
import { WindowRows } from "./windowRows.ts";

/** 1 for each index of BUYER_KINDS that the app sends on the buyer's behalf. */
const IS_AUTO = Uint8Array.from(BUYER_KINDS, (kind) => (AUTO_TRIGGERED_KINDS.includes(kind) ? 1 : 0));

/** Fates of messages; as bits also what was found of a consumer, below the stamp in its mark of the day. */
const NOT_JUDGED = 0;
const IN_TIME = 1;
const LATE = 2;

// One thread judges one log at a time.
const pieces = new WindowRows();
const answerTimes = new AnswerTimes();

/**
 * Judges a log by a rule; fills `judgement` with numerators and denominators by day and the rows of what was late.
 *
 * A message belongs to the day and the window of its sending. Its reply is the first one of its conversation, at or after its
 * sending, of a kind that counts; its clock runs from its sending, or from its entry into an agent's list (its sending where it
 * never entered one). It is in time if that reply came by the deadline, else late; unanswered is late.
 * - Not judged: messages with an excluded flag; those of streams that the rule leaves out; under scope `agent` those that never stood in a list; automatic messages where
 *   the rule takes them out, or where it takes out auto-only consumers and this consumer sent nothing else (nor anything but
 *   messages with an excluded flag) within that day's window.
 * - Unit `message`: in time ÷ judged. Unit `consumer-day`: consumers with a judged message that day, each once; missed if any of
 *   its messages is late or, without `anyMissFails`, if none is in time.
 * - After the window: the clock runs on; or a reply at or after its end (after it where the window is closed) comes too late; or
 *   a message whose deadline lies beyond the end is not judged.
 * - A measure: Σ milliseconds to the reply ÷ messages answered, under the same exclusions; 0 where a bot answered before the
 *   clock started.
 *
 * Source: contract §4; domain §1.1–1.5, 1.12, 1.19. Cost: linear in the messages within the window.
 */
export function judge(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  answerTimes.fill(log);
  judgeAnswers(log, answerTimes, rule, frame, judgement);
}

/** As `judge`, for several rules on one log: `answers` was filled from it. */
export function judgeAnswers(log: MessageLog, answers: AnswerTimes, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  const answeredAt = answers.ofCounting(log, rule.countsReply);
  judgement.begin(log, frame.days);
  pieces.fill(log.messages, rule, frame.firstDay, frame.days);
  let piece = 0;
  while (piece < pieces.count) {
    const day = pieces.day[piece];
    const firstLate = judgement.lateCount;
    const firstMiss = judgement.missCount;
    let units = 0;
    judgement.stamp += DAY_STAMPS;
    for (; piece < pieces.count && pieces.day[piece] === day; piece++) {
      if (rule.measure !== undefined) {
        measureRows(log, answeredAt, rule, piece, day - frame.firstDay, judgement);
        continue;
      }
      const judged = judgeRows(log, answeredAt, rule, piece, judgement);
      units += rule.unit === "message" ? judged : gatherConsumers(log, piece, judgement);
    }
    if (rule.measure === undefined) closeDay(log, rule, day - frame.firstDay, units, firstLate, firstMiss, judgement);
  }
}

/** Finds the fate of each message of a piece, and gathers the late ones; returns how many were judged. */
function judgeRows(log: MessageLog, answeredAt: Float64Array, rule: CompiledRule, piece: number, judgement: Judgement): number {
  const { sentAt, listedAt, kind, flags } = log.messages;
  const excludedFlags = rule.excludedFlags;
  const { fates, lateRows } = judgement;
  const isListed = rule.clock === "agent-list";
  const isOfSome = rule.scope === "agent" || rule.streams !== undefined;
  const isSelective = rule.excludesAutoMessages || rule.excludesAutoOnly;
  const allowedMs = rule.deadlineMs + (rule.deadlineInclusive ? 1 : 0);
  const tooLateAt = truncationAt(rule, piece);
  const lastStart = lastStartAt(rule, piece);
  const end = pieces.endRow[piece];
  let lateCount = judgement.lateCount;
  let judged = 0;
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    fates[row] = NOT_JUDGED;
    if ((flags[row] & excludedFlags) !== 0 || (isOfSome && !concerns(log, rule, row))) continue;
    if (isSelective && IS_AUTO[kind[row]] !== 0 && !judgesAuto(log, rule, row, judgement)) continue;
    const start = isListed && listedAt[row] >= 0 ? listedAt[row] : sentAt[row];
    if (start > lastStart) continue;
    judged++;
    if (answeredAt[row] < start + allowedMs && answeredAt[row] < tooLateAt) {
      fates[row] = IN_TIME;
    } else {
      fates[row] = LATE;
      lateRows[lateCount++] = row;
    }
  }
  judgement.lateCount = lateCount;
  return judged;
}

/** Takes the judged messages of a piece together by consumer; returns how many consumers are new that day. */
function gatherConsumers(log: MessageLog, piece: number, judgement: Judgement): number {
  const { conversation } = log.messages;
  const { consumer } = log.conversations;
  const { fates, missRows, stamp } = judgement;
  const marks = judgement.marks.of;
  const end = pieces.endRow[piece];
  let missCount = judgement.missCount;
  let units = 0;
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    const fate = fates[row];
    if (fate === NOT_JUDGED) continue;
    const who = consumer[conversation[row]];
    // All ones where the mark is of an earlier day. Without a branch, which no processor foresees: 2 ns a message.
    const isNew = (marks[who] - stamp) >> 31;
    const mark = (marks[who] & ~isNew) | (stamp & isNew);
    units -= isNew;
    if (fate === LATE && (mark & LATE) === 0) missRows[missCount++] = row;
    marks[who] = mark | fate;
  }
  judgement.missCount = missCount;
  return units;
}

/** Sums the reply times of a day's piece. */
function measureRows(log: MessageLog, answeredAt: Float64Array, rule: CompiledRule, piece: number, day: number, judgement: Judgement): void {
  const { sentAt, listedAt, kind, flags } = log.messages;
  const excludedFlags = rule.excludedFlags;
  const isListed = rule.clock === "agent-list";
  const isOfSome = rule.scope === "agent" || rule.streams !== undefined;
  const isSelective = rule.excludesAutoMessages || rule.excludesAutoOnly;
  const tooLateAt = truncationAt(rule, piece);
  const lastStart = lastStartAt(rule, piece);
  const end = pieces.endRow[piece];
  let sum = 0;
  let count = 0;
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    if ((flags[row] & excludedFlags) !== 0 || (isOfSome && !concerns(log, rule, row))) continue;
    if (isSelective && IS_AUTO[kind[row]] !== 0 && !judgesAuto(log, rule, row, judgement)) continue;
    const start = isListed && listedAt[row] >= 0 ? listedAt[row] : sentAt[row];
    if (start > lastStart) continue;
    if (answeredAt[row] === Infinity || answeredAt[row] >= tooLateAt) continue;
    if (answeredAt[row] > start) sum += answeredAt[row] - start;
    count++;
  }
  judgement.numerator[day] += sum;
  judgement.denominator[day] += count;
}

/** Settles which units of the day are missed, and its numerator and denominator with them. */
function closeDay(log: MessageLog, rule: CompiledRule, day: number, units: number, firstLate: number, firstMiss: number, judgement: Judgement): void {
  const { lateRows, missRows } = judgement;
  if (rule.unit === "message") {
    for (let late = firstLate; late < judgement.lateCount; late++) missRows[judgement.missCount++] = lateRows[late];
  } else if (!rule.anyMissFails) {
    const marks = judgement.marks.of;
    let kept = firstMiss;
    for (let miss = firstMiss; miss < judgement.missCount; miss++) {
      const row = missRows[miss];
      const who = log.conversations.consumer[log.messages.conversation[row]];
      if ((marks[who] & IN_TIME) === 0) missRows[kept++] = row;
    }
    judgement.missCount = kept;
  }
  judgement.denominator[day] = units;
  judgement.numerator[day] = units - (judgement.missCount - firstMiss);
}

/** From when on a reply counts as none, however far the deadline. */
function truncationAt(rule: CompiledRule, piece: number): number {
  if (rule.afterWindow !== "window-truncates") return Infinity;
  return pieces.windowEndAt[piece] + (rule.windowClosed ? 1 : 0);
}

/** The last start of a clock whose deadline does not take the message out. */
function lastStartAt(rule: CompiledRule, piece: number): number {
  return rule.afterWindow === "excluded" ? pieces.windowEndAt[piece] - rule.deadlineMs : Infinity;
}

/** Whether the message is of a stream that the rule judges and, where it judges agents, ever stood in a list. */
function concerns(log: MessageLog, rule: CompiledRule, row: number): boolean {
  return (rule.scope !== "agent" || log.messages.listedAt[row] >= 0) && isOfStreams(log, rule, row);
}

function isOfStreams({ messages, conversations }: MessageLog, { streams }: CompiledRule, row: number): boolean {
  return streams === undefined || streams[conversations.stream[messages.conversation[row]]] === 1;
}

/** Whether an automatic message is judged under a rule that takes some of them out. */
function judgesAuto(log: MessageLog, rule: CompiledRule, row: number, judgement: Judgement): boolean {
  return !rule.excludesAutoMessages && consults(log, rule, row, judgement);
}

/** Whether the message's consumer sent something of its own that day. */
function consults(log: MessageLog, rule: CompiledRule, row: number, judgement: Judgement): boolean {
  const consulting = judgement.consulting.of;
  if (judgement.consultingStamp !== judgement.stamp) markConsulting(log, rule, row, judgement);
  return consulting[log.conversations.consumer[log.messages.conversation[row]]] === judgement.stamp;
}

/** Marks every consumer that sent a message of its own within the window of the day of `row`. Done only on days with automatic messages. */
function markConsulting(log: MessageLog, rule: CompiledRule, row: number, judgement: Judgement): void {
  const { kind, flags, conversation } = log.messages;
  const consumer = log.conversations.consumer;
  const consulting = judgement.consulting.of;
  let piece = 0;
  while (pieces.endRow[piece] <= row) piece++;
  const day = pieces.day[piece];
  for (piece = 0; piece < pieces.count; piece++) {
    if (pieces.day[piece] !== day) continue;
    for (let other = pieces.firstRow[piece]; other < pieces.endRow[piece]; other++) {
      if (IS_AUTO[kind[other]] === 0 && (flags[other] & rule.excludedFlags) === 0 && isOfStreams(log, rule, other)) {
        consulting[consumer[conversation[other]]] = judgement.stamp;
      }
    }
  }
  judgement.consultingStamp = judgement.stamp;
}
