import type { CompiledRule } from "../judging/compiledRule.ts";
import { OfflineTimes } from "../judging/full/offlineTimes.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { MessageSurvey } from "../judging/messageSurvey.ts";
import { clockStart } from "../judging/plain/clockStart.ts";
import { firstCountingReply } from "../log/firstCountingReply.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { AssignmentChains } from "./assignmentChains.ts";
import { Backlog } from "./backlog.ts";
import { CAUSES } from "./cause.ts";
import type { DeskShape } from "./deskShape.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";

const NO_COVER = CAUSES.indexOf("no-cover");
const POOL = CAUSES.indexOf("pool");
const OVERLOAD = CAUSES.indexOf("overload");
const AWAY = CAUSES.indexOf("away");
const SLOW_REPLY = CAUSES.indexOf("slow-reply");
const BACKLOG = CAUSES.indexOf("backlog");
const HAND_OVER = CAUSES.indexOf("hand-over");
const BOT = CAUSES.indexOf("bot");
const NOT_YET_FOUND = 255;

/**
 * Finds the cause of each late message of a simulated log: the longest segment of its waiting, ties to the earlier name.
 *
 * The waiting runs from the sending to the start of the handling of its counting reply, the handling from there to the reply.
 * Unanswered, it runs until the conversation closed or its buyer left, else to the log's end. Segments:
 * - As long as a bot keeps the conversation from people: `bot`. So is, however long it waits, a message that only bots answered and
 *   with which the conversation closed, its buyer not having left: no counting reply was ever to come.
 * - In the pool: while nobody of the teams that serve it is on duty and not at table, `no-cover`; the rest up to the last
 *   listing of a message of the same pool that was sent before this one outside the rule's window, was unlisted when this one was
 *   sent and got listed no later (never listed: at the log's end), `backlog`: all that time an older one stood in the pool; the
 *   rest `pool`. Back in the pool after a hand-over or passed on: `no-cover` as
 *   before, the rest `hand-over`.
 * - In an agent's list: while the agent is at table or off duty `away`, or `no-cover` when nobody of its team is on duty and not at
 *   table (always so of an agent who receives only while nobody is on duty); of the rest the time in which it handles messages sent outside the window `backlog`; what is left `overload`. An agent that
 *   starts the handling while off duty is finishing its conversations after its shift: the stretch off duty until then counts as work.
 * - A message that is late because nobody was online when it was sent: `no-cover`.
 * - A late message that was itself sent outside the window has no `backlog` before it in the pool: it is one of those messages.
 * - The handling: `slow-reply`, all of it where it had started before the message was sent.
 *
 * Source: contract §5. Cost: a few binary searches a late message.
 */
export class CauseFinder {
  /** By message row: index into CAUSES, for the late rows of the last call of `find`. */
  declare causeOf: Uint8Array;
  declare readonly segments: Float64Array;
  declare readonly backlog: Backlog;
  declare log: MessageLog | undefined;
  declare rule: CompiledRule | undefined;
  /** By message row: when its clock started, where the rule was judged in full. */
  declare clockAt: Float64Array | undefined;
  /** Where what is sent then is late whatever follows. */
  declare offline: OfflineTimes | undefined;
  /** The piece of the window in which the late message lies, or the next one where it was sent outside. */
  declare piece: number;
  declare isOutside: boolean;

  constructor() {
    this.causeOf = new Uint8Array(0);
    this.segments = new Float64Array(CAUSES.length);
    this.backlog = new Backlog();
    this.log = undefined;
    this.rule = undefined;
    this.clockAt = undefined;
    this.offline = undefined;
    this.piece = 0;
    this.isOutside = false;
  }

  /** Starts a log, though its columns may be those of the last one. */
  begin(log: MessageLog): void {
    if (this.causeOf.length < log.messages.count) this.causeOf = new Uint8Array(2 * log.messages.count);
    this.log = log;
    this.rule = undefined;
  }

  /** Fills `causeOf` for the late rows, which stand in order of sending. Causes found for the last rule are kept if they hold for this one. `clockAt` as `Judgement` has it. */
  find(
    rule: CompiledRule, frame: JudgeFrame, desk: DeskShape, survey: MessageSurvey, chains: AssignmentChains, duty: DutyTimelines, lateRows: Int32Array, lateCount: number, clockAt?: Float64Array,
  ): void {
    const log = this.log;
    if (log === undefined || lateCount === 0) return;
    const hasSameWindow = this.rule !== undefined && haveSameWindow(this.rule, rule);
    if (!hasSameWindow) this.backlog.fill(log, rule, desk, frame.firstDay);
    const isInFull = this.clockAt !== undefined || clockAt !== undefined;
    if (this.rule === undefined || !hasSameWindow || isInFull || this.rule.clock !== rule.clock || !survey.agree(this.rule.countsReply, rule.countsReply)) {
      this.causeOf.fill(NOT_YET_FOUND, 0, log.messages.count);
    }
    this.rule = rule;
    this.clockAt = clockAt;
    this.offline = rule.allOffline === "fails" ? new OfflineTimes(log.presence) : undefined;
    const { firstRow, endRow, count } = this.backlog.pieces;
    this.piece = 0;
    for (let late = 0; late < lateCount; late++) {
      const row = lateRows[late];
      while (endRow[this.piece] <= row && this.piece + 1 < count) this.piece++;
      this.isOutside = row < firstRow[this.piece] || row >= endRow[this.piece];
      if (this.causeOf[row] === NOT_YET_FOUND) this.causeOf[row] = this.#find(log, rule, desk, chains, duty, row);
    }
  }

  #find(log: MessageLog, rule: CompiledRule, desk: DeskShape, chains: AssignmentChains, duty: DutyTimelines, row: number): number {
    const { at: assignedAt, agent, until: listedUntil } = log.assignments;
    // On the agent's clock what came before the list is nobody's waiting.
    const begin = this.clockAt === undefined ? clockStart(log.messages, rule, row) : this.clockAt[row];
    const conversation = log.messages.conversation[row];
    const answer = firstCountingReply(log.replies, log.messages.reply[row], rule.countsReply);
    const isFromOpening = this.isOutside && rule.beforeWindow === "clock-from-opening";
    if (this.offline?.isAllOffline(isFromOpening ? this.backlog.pieces.startAt[this.piece] : log.messages.sentAt[row]) === true) return NO_COVER;
    if (answer < 0 && isSettledByBots(log, row)) return BOT;
    const start = answer < 0 ? endOfWaiting(log, desk, conversation) : log.replies.startedAt[answer];
    // A loop over so few is faster than the built-in fill.
    for (let cause = 0; cause < this.segments.length; cause++) this.segments[cause] = 0;
    let now = this.#waitForBot(log.conversations.botUntil[conversation], begin, start);
    let assignment = chains.first[conversation];
    let isHandedOver = false;
    while (now < start) {
      const listed = assignment < 0 || assignedAt[assignment] > start ? start : assignedAt[assignment];
      if (listed > now) {
        this.#waitInPool(log, duty, conversation, now, listed, isHandedOver);
        now = listed;
      }
      if (assignment < 0 || now === start) break;
      const leaves = listedUntil[assignment];
      const until = leaves < 0 || leaves > start ? start : leaves;
      if (until > now) {
        this.#waitForAgent(duty, desk, agent[assignment], now, until, until === start && answer >= 0);
        now = until;
      }
      assignment = chains.next[assignment];
      isHandedOver = true;
    }
    if (answer >= 0) this.segments[SLOW_REPLY] = log.replies.at[answer] - now;
    return this.#longest();
  }

  /** Returns when the waiting for people begins. */
  #waitForBot(until: number, from: number, to: number): number {
    const end = until < to ? until : to;
    if (end <= from) return from;
    this.segments[BOT] += end - from;
    return end;
  }

  #waitInPool({ conversations }: MessageLog, duty: DutyTimelines, conversation: number, from: number, to: number, isHandedOver: boolean): void {
    const { segments } = this;
    const stream = conversations.stream[conversation];
    const page = conversations.page[conversation];
    const noCover = duty.uncoveredWithin(stream, page, from, to);
    const covered = to - from - noCover;
    segments[NO_COVER] += noCover;
    if (isHandedOver) {
      segments[HAND_OVER] += covered;
      return;
    }
    const backlogEnd = this.isOutside ? -1 : this.backlog.listedUntil(this.piece, stream, to);
    let behind = 0;
    if (backlogEnd > from) {
      behind = backlogEnd - from;
      if (noCover > 0) behind -= duty.uncoveredWithin(stream, page, from, backlogEnd);
    }
    segments[BACKLOG] += behind;
    segments[POOL] += covered - behind;
  }

  #waitForAgent(duty: DutyTimelines, desk: DeskShape, agent: number, from: number, to: number, isHandledThen: boolean): void {
    const { segments } = this;
    if (!duty.wasEverOnline(agent)) {
      segments[NO_COVER] += to - from;
      return;
    }
    const nightWork = this.backlog.work.covered;
    let behind = nightWork.timeWithin(agent, from, to);
    let atWork = to - from;
    if (duty.absent.timeWithin(agent, from, to) > 0) {
      const finishingSince = isHandledThen ? duty.offDuty.beginOfStretchAt(agent, to) : -1;
      const until = finishingSince < 0 ? to : finishingSince > from ? finishingSince : from;
      const missing = duty.absent.timeWithin(agent, from, until);
      const noCover = duty.teamEmpty.timeWithin(desk.agentTeam[agent], from, until);
      segments[NO_COVER] += noCover;
      segments[AWAY] += missing - noCover;
      atWork -= missing;
      if (behind > 0) behind -= nightWork.timeShared(agent, from, until, duty.absent);
    }
    segments[BACKLOG] += behind;
    segments[OVERLOAD] += atWork - behind;
  }

  #longest(): number {
    const segments = this.segments;
    let longest = 0;
    for (let cause = 1; cause < segments.length; cause++) if (segments[cause] > segments[longest]) longest = cause;
    return longest;
  }
}

/** Where the waiting of a message without an answer ends. */
function endOfWaiting(log: MessageLog, desk: DeskShape, conversation: number): number {
  const closed = log.conversations.closedAt[conversation];
  const gone = closed >= 0 ? closed : log.conversations.leftAt[conversation];
  return gone >= 0 ? gone : desk.endMs;
}

/** Whether bots alone answered the message and the conversation closed, its buyer not having left. */
function isSettledByBots({ messages, replies, conversations }: MessageLog, row: number): boolean {
  const conversation = messages.conversation[row];
  if (conversations.closedAt[conversation] < 0 || conversations.leftAt[conversation] >= 0) return false;
  const first = messages.reply[row];
  for (let reply = first; reply >= 0; reply = replies.next[reply]) if (replies.agent[reply] >= 0) return false;
  return first >= 0;
}

/** Whether the same messages lie outside the window of both rules. */
function haveSameWindow(a: CompiledRule, b: CompiledRule): boolean {
  return a.windowFromMs === b.windowFromMs && a.windowToMs === b.windowToMs && a.windowClosed === b.windowClosed && a.dayCutOffMs === b.dayCutOffMs;
}
