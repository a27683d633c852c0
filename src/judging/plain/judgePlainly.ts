import type { MessageLog } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import type { Judgement } from "../judgement.ts";
import type { MessageSurvey } from "../messageSurvey.ts";
import { clockStart } from "./clockStart.ts";
import { JudgedRows } from "./judgedRows.ts";

// One thread judges one log at a time.
const judgedRows = new JudgedRows();

/**
 * Fills a judgement that was begun, under a rule that `judgesPlainly`: late is told by one look at each message's wait. `survey` was filled from the log.
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
export function judgePlainly(log: MessageLog, survey: MessageSurvey, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  judgedRows.fill(log, survey, rule, frame);
  const { pieces } = judgedRows;
  if (pieces.count === 0) return;
  const waitMs = survey.ofCounting(log, rule.countsReply, pieces.firstRow[0], pieces.endRow[pieces.count - 1]);
  const isPlain = rule.clock === "each-message" && rule.afterWindow !== "window-truncates";
  for (let piece = 0; piece < pieces.count;) {
    const end = judgedRows.endOfDay(piece);
    const day = pieces.day[piece] - frame.firstDay;
    const firstLate = judgement.lateCount;
    for (let at = piece; at < end; at++) {
      if (rule.measure !== undefined) measureRows(log, waitMs, rule, at, day, judgement);
      else if (isPlain) findLate(waitMs, rule, at, judgement);
      else findLateByClock(log, waitMs, rule, at, judgement);
    }
    if (rule.measure === undefined) closeDay(log, survey, rule, day, piece, end, firstLate, judgement);
    piece = end;
  }
}

/** Gathers the late messages of a piece where clocks run from the sending. */
function findLate(waitMs: Float64Array, rule: CompiledRule, piece: number, judgement: Judgement): void {
  const { pieces, isJudged, judgesAll } = judgedRows;
  const lateRows = judgement.lateRows;
  const lateFrom = lateFromMs(rule);
  const end = pieces.endRow[piece];
  let lateCount = judgement.lateCount;
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    if (waitMs[row] >= lateFrom && (judgesAll || isJudged[row] === 1)) lateRows[lateCount++] = row;
  }
  judgement.lateCount = lateCount;
}

/** Gathers the late messages of a piece where clocks run from the list or end with the window. */
function findLateByClock(log: MessageLog, waitMs: Float64Array, rule: CompiledRule, piece: number, judgement: Judgement): void {
  const { pieces, isJudged, judgesAll } = judgedRows;
  const sentAt = log.messages.sentAt;
  const lateFrom = lateFromMs(rule);
  const tooLateAt = truncationAt(rule, piece);
  const end = pieces.endRow[piece];
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    if (!judgesAll && isJudged[row] === 0) continue;
    const answeredAt = sentAt[row] + waitMs[row];
    if (answeredAt >= clockStart(log.messages, rule, row) + lateFrom || answeredAt >= tooLateAt) judgement.lateRows[judgement.lateCount++] = row;
  }
}

/** Sums the reply times of a day's piece. */
function measureRows(log: MessageLog, waitMs: Float64Array, rule: CompiledRule, piece: number, day: number, judgement: Judgement): void {
  const { pieces, isJudged, judgesAll } = judgedRows;
  const sentAt = log.messages.sentAt;
  const tooLateAt = truncationAt(rule, piece);
  const end = pieces.endRow[piece];
  let sum = 0;
  let count = 0;
  for (let row = pieces.firstRow[piece]; row < end; row++) {
    if (waitMs[row] === Infinity || (!judgesAll && isJudged[row] === 0)) continue;
    const answeredAt = sentAt[row] + waitMs[row];
    if (answeredAt >= tooLateAt) continue;
    const time = answeredAt - clockStart(log.messages, rule, row);
    if (time > 0) sum += time;
    count++;
  }
  judgement.numerator[day] += sum;
  judgement.denominator[day] += count;
}

/** Settles which units of the day, which has the pieces [piece, end), are missed, and its numerator and denominator with them. */
function closeDay(
  log: MessageLog, survey: MessageSurvey, rule: CompiledRule, day: number, piece: number, end: number, firstLate: number, judgement: Judgement,
): void {
  const firstMiss = judgement.missCount;
  let units = 0;
  if (rule.unit === "message") {
    for (let at = piece; at < end; at++) units += judgedRows.judged[at];
    for (let late = firstLate; late < judgement.lateCount; late++) judgement.missRows[judgement.missCount++] = judgement.lateRows[late];
  } else {
    units = judgedRows.consumers(log, survey, piece, end);
    missConsumers(log, rule, piece, end, firstLate, judgement);
  }
  judgement.denominator[day] = units;
  judgement.numerator[day] = units - (judgement.missCount - firstMiss);
}

/** Gathers the first late message of each consumer of the day; where it takes more to fail, of those who were never answered in time. */
function missConsumers(log: MessageLog, rule: CompiledRule, piece: number, end: number, firstLate: number, judgement: Judgement): void {
  const { lateRows, missRows, lateCount } = judgement;
  const conversation = log.messages.conversation;
  const consumer = log.conversations.consumer;
  // Consumers are dense numbers, so there are no more of them than conversations.
  const missed = judgement.marks.begin(log.conversations.count, 2);
  const marks = judgement.marks.of;
  const firstMiss = judgement.missCount;
  for (let late = firstLate; late < lateCount; late++) {
    const who = consumer[conversation[lateRows[late]]];
    if (marks[who] === missed) continue;
    marks[who] = missed;
    missRows[judgement.missCount++] = lateRows[late];
  }
  if (rule.anyMissFails || judgement.missCount === firstMiss) return;
  markAnswered(log, piece, end, firstLate, missed, judgement);
  let kept = firstMiss;
  for (let miss = firstMiss; miss < judgement.missCount; miss++) {
    if (marks[consumer[conversation[missRows[miss]]]] === missed) missRows[kept++] = missRows[miss];
  }
  judgement.missCount = kept;
}

/** Raises the mark of every consumer with a judged message that is not among the late ones. */
function markAnswered(log: MessageLog, piece: number, end: number, firstLate: number, missed: number, judgement: Judgement): void {
  const { pieces, isJudged, judgesAll } = judgedRows;
  const { lateRows, lateCount } = judgement;
  const conversation = log.messages.conversation;
  const consumer = log.conversations.consumer;
  const marks = judgement.marks.of;
  let late = firstLate;
  for (let at = piece; at < end; at++) {
    for (let row = pieces.firstRow[at]; row < pieces.endRow[at]; row++) {
      if (late < lateCount && lateRows[late] === row) late++;
      else if (judgesAll || isJudged[row] === 1) marks[consumer[conversation[row]]] = missed + 1;
    }
  }
}

/** The shortest time to a reply that is late. */
function lateFromMs(rule: CompiledRule): number {
  return rule.deadlineMs + (rule.deadlineInclusive ? 1 : 0);
}

/** From when on a reply counts as none, however far the deadline. */
function truncationAt(rule: CompiledRule, piece: number): number {
  if (rule.afterWindow !== "window-truncates") return Infinity;
  return judgedRows.pieces.windowEndAt[piece] + (rule.windowClosed ? 1 : 0);
}
