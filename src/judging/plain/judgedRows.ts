import { IS_AUTO_TRIGGERED } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import type { MessageSurvey } from "../messageSurvey.ts";
import { StampColumn } from "../stampColumn.ts";
import { WindowRows } from "../windowRows.ts";
import { consumersWithin } from "./consumersWithin.ts";

/**
 * Which messages a rule judges, and how many consumers they come from; most rules of a platform judge the same ones, so that for them it is worked out
 * once a log. Where nothing in the log is taken out, the pieces of the window tell it all.
 */
export class JudgedRows {
  declare readonly pieces: WindowRows;
  /** Every message of the pieces is judged. */
  declare judgesAll: boolean;
  /** By message row, for the rows of the pieces: 1 where it is judged; not filled where all are. */
  declare isJudged: Uint8Array;
  /** By piece: messages judged; and of the day's first piece consumers judged, -1 where they are not counted yet. */
  declare judged: Int32Array;
  declare judgedConsumers: Int32Array;
  /** By consumer: the stamp of the last day on which it sent a message of its own. */
  declare readonly consulting: StampColumn;
  declare readonly counted: StampColumn;
  /** Log and rule of the last call of `fill`. */
  declare survey: MessageSurvey | undefined;
  declare serial: number;
  declare rule: CompiledRule | undefined;
  declare frame: JudgeFrame | undefined;

  constructor() {
    this.pieces = new WindowRows();
    this.judgesAll = true;
    this.isJudged = new Uint8Array(0);
    this.judged = new Int32Array(0);
    this.judgedConsumers = new Int32Array(0);
    this.consulting = new StampColumn();
    this.counted = new StampColumn();
    this.survey = undefined;
    this.serial = -1;
    this.rule = undefined;
    this.frame = undefined;
  }

  fill(log: MessageLog, survey: MessageSurvey, rule: CompiledRule, frame: JudgeFrame): void {
    if (this.survey === survey && this.serial === survey.serial && this.frame === frame && this.rule !== undefined && judgeAlike(this.rule, rule)) return;
    this.survey = survey;
    this.serial = survey.serial;
    this.frame = frame;
    this.rule = rule;
    const { pieces } = this;
    pieces.fill(log.messages, rule, frame.firstDay, frame.days);
    if (this.judged.length < pieces.count) {
      this.judged = new Int32Array(pieces.count);
      this.judgedConsumers = new Int32Array(pieces.count);
    }
    this.judgedConsumers.fill(-1);
    this.judgesAll = takesNothingOut(log, survey, rule);
    for (let piece = 0; piece < pieces.count; piece++) this.judged[piece] = pieces.endRow[piece] - pieces.firstRow[piece];
    if (this.judgesAll) return;
    if (this.isJudged.length < log.messages.count) this.isJudged = new Uint8Array(2 * log.messages.count);
    for (let piece = 0; piece < pieces.count; piece = this.endOfDay(piece)) this.#fillDay(log, survey, rule, piece);
  }

  /** The first piece of a later day than this one's. */
  endOfDay(piece: number): number {
    const { day, count } = this.pieces;
    let end = piece + 1;
    while (end < count && day[end] === day[piece]) end++;
    return end;
  }

  /** Consumers with a judged message in the pieces [piece, end), which are those of one day. */
  consumers(log: MessageLog, survey: MessageSurvey, piece: number, end: number): number {
    const { firstRow, endRow } = this.pieces;
    if (this.judgedConsumers[piece] < 0) {
      const isWhole = this.judgesAll && end === piece + 1;
      this.judgedConsumers[piece] = isWhole ? consumersWithin(log, survey, firstRow[piece], endRow[piece]) : this.#countConsumers(log, piece, end);
    }
    return this.judgedConsumers[piece];
  }

  #countConsumers(log: MessageLog, piece: number, end: number): number {
    const { firstRow, endRow } = this.pieces;
    const conversation = log.messages.conversation;
    const consumer = log.conversations.consumer;
    const { isJudged, judgesAll } = this;
    const stamp = this.counted.begin(log.conversations.count, 1);
    const marks = this.counted.of;
    let consumers = 0;
    for (let at = piece; at < end; at++) {
      for (let row = firstRow[at]; row < endRow[at]; row++) {
        if (!judgesAll && isJudged[row] === 0) continue;
        const who = consumer[conversation[row]];
        // 1 where the mark is lower. Without a branch, which no processor foresees.
        consumers += (marks[who] - stamp) >>> 31;
        marks[who] = stamp;
      }
    }
    return consumers;
  }

  #fillDay(log: MessageLog, survey: MessageSurvey, rule: CompiledRule, piece: number): void {
    const end = this.endOfDay(piece);
    const needsConsulting = rule.excludesAutoOnly && !rule.excludesAutoMessages && survey.hasAutomatic(log);
    const stamp = needsConsulting ? this.consulting.begin(log.conversations.count, 1) : 0;
    let consulting = 0;
    if (needsConsulting) for (let at = piece; at < end; at++) consulting += this.#markConsulting(log, rule, at, stamp);
    const isOfConsulting = needsConsulting && isOfWholeShop(rule) && !survey.hasFlags(log, rule.excludedFlags);
    if (isOfConsulting) this.judgedConsumers[piece] = consulting;
    for (let at = piece; at < end; at++) this.judged[at] = isOfConsulting ? this.#fillConsulting(log, at, stamp) : this.#fillPiece(log, rule, at, stamp);
  }

  /** Where only consumers with nothing but automatic messages are taken out: who sent a message of its own is marked. */
  #fillConsulting({ messages: { conversation }, conversations: { consumer } }: MessageLog, piece: number, stamp: number): number {
    const marks = this.consulting.of;
    const isJudged = this.isJudged;
    const end = this.pieces.endRow[piece];
    let judged = 0;
    for (let row = this.pieces.firstRow[piece]; row < end; row++) {
      // 1 where the mark is not lower. Without a branch, which no processor foresees.
      const isIts = 1 + ((marks[consumer[conversation[row]]] - stamp) >> 31);
      isJudged[row] = isIts;
      judged += isIts;
    }
    return judged;
  }

  #fillPiece(log: MessageLog, rule: CompiledRule, piece: number, stamp: number): number {
    const { sentAt, listedAt, kind, flags, conversation } = log.messages;
    const consumer = log.conversations.consumer;
    const excludedFlags = rule.excludedFlags;
    const isOfSome = rule.scope === "agent" || rule.streams !== undefined;
    const isSelective = rule.excludesAutoMessages || rule.excludesAutoOnly;
    const isListed = rule.clock === "agent-list";
    const lastStart = rule.afterWindow === "excluded" ? this.pieces.windowEndAt[piece] - rule.deadlineMs : Infinity;
    const consulting = this.consulting.of;
    const isJudged = this.isJudged;
    const end = this.pieces.endRow[piece];
    let judged = 0;
    for (let row = this.pieces.firstRow[piece]; row < end; row++) {
      isJudged[row] = 0;
      if ((flags[row] & excludedFlags) !== 0 || (isOfSome && !concerns(log, rule, row))) continue;
      if (isSelective && IS_AUTO_TRIGGERED[kind[row]] !== 0 && (rule.excludesAutoMessages || consulting[consumer[conversation[row]]] !== stamp)) continue;
      if ((isListed && listedAt[row] >= 0 ? listedAt[row] : sentAt[row]) > lastStart) continue;
      isJudged[row] = 1;
      judged++;
    }
    return judged;
  }

  /** Marks every consumer that sent a message of its own within the piece; returns how many were not marked before. */
  #markConsulting(log: MessageLog, rule: CompiledRule, piece: number, stamp: number): number {
    const { kind, flags, conversation } = log.messages;
    const { consumer, stream } = log.conversations;
    const { excludedFlags, streams } = rule;
    const marks = this.consulting.of;
    const end = this.pieces.endRow[piece];
    let consulting = 0;
    for (let row = this.pieces.firstRow[piece]; row < end; row++) {
      if ((flags[row] & excludedFlags) !== 0) continue;
      const whose = conversation[row];
      if (streams !== undefined && streams[stream[whose]] !== 1) continue;
      const who = consumer[whose];
      // All ones for a message of its own.
      const isOwn = IS_AUTO_TRIGGERED[kind[row]] - 1;
      consulting += ((marks[who] - stamp) >>> 31) & isOwn;
      marks[who] = (marks[who] & ~isOwn) | (stamp & isOwn);
    }
    return consulting;
  }
}

/** Whether the message is of a stream that the rule judges and, where it judges agents, ever stood in a list. */
function concerns({ messages, conversations }: MessageLog, { scope, streams }: CompiledRule, row: number): boolean {
  if (scope === "agent" && messages.listedAt[row] < 0) return false;
  return streams === undefined || streams[conversations.stream[messages.conversation[row]]] === 1;
}

/** Whether every message within the window is judged. */
function takesNothingOut(log: MessageLog, survey: MessageSurvey, rule: CompiledRule): boolean {
  return isOfWholeShop(rule) && !survey.hasFlags(log, rule.excludedFlags) && !((rule.excludesAutoMessages || rule.excludesAutoOnly) && survey.hasAutomatic(log));
}

/** Whether the rule looks at no more than kinds and flags. */
function isOfWholeShop({ scope, streams, afterWindow }: CompiledRule): boolean {
  return scope === "shop" && streams === undefined && afterWindow !== "excluded";
}

/** Whether two rules judge the same messages of any log. */
function judgeAlike(a: CompiledRule, b: CompiledRule): boolean {
  return a.windowFromMs === b.windowFromMs && a.windowToMs === b.windowToMs && a.windowClosed === b.windowClosed && a.dayCutOffMs === b.dayCutOffMs &&
    a.scope === b.scope && a.streams === b.streams && a.excludedFlags === b.excludedFlags &&
    a.excludesAutoOnly === b.excludesAutoOnly && a.excludesAutoMessages === b.excludesAutoMessages &&
    a.afterWindow !== "excluded" && b.afterWindow !== "excluded";
}
