import type { CompiledRule } from "../judging/compiledRule.ts";
import { WindowRows } from "../judging/windowRows.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { DeskShape } from "./deskShape.ts";
import { MergedStretches } from "./mergedStretches.ts";
import { poolOfStreams } from "./poolOfStreams.ts";
import { TimesByBlock } from "./timesByBlock.ts";

/**
 * What messages sent outside a rule's window (the night's) kept the desk busy with: when those that stood in the pool as a piece of
 * the window began were listed, and when agents were at work on such messages. A person's reply is work on a message that was there
 * when its handling started, also if it answers others with it.
 */
export class Backlog {
  /** The window's pieces over the whole log, not only its judged days. */
  declare readonly pieces: WindowRows;
  /** Block: piece · streams + pool. */
  declare readonly listings: TimesByBlock;
  /** Key: agent. */
  declare readonly work: MergedStretches;
  declare desk: DeskShape | undefined;
  /** By stream of `desk`: its pool, numbered by one of its streams. */
  declare pool: Int32Array;
  /** Rows of out-of-window messages not listed when the last piece began. */
  declare waiting: Int32Array;
  declare waitingCount: number;

  constructor() {
    this.pieces = new WindowRows();
    this.listings = new TimesByBlock();
    this.work = new MergedStretches();
    this.desk = undefined;
    this.pool = new Int32Array(0);
    this.waiting = new Int32Array(0);
    this.waitingCount = 0;
  }

  /** What was over before the window first began on day `firstDay` is left out: no judged message waited on it. */
  fill(log: MessageLog, rule: CompiledRule, desk: DeskShape, firstDay: number): void {
    const messages = log.messages;
    const lastSent = messages.count > 0 ? messages.sentAt[messages.count - 1] : 0;
    // From day -1: what was sent before the first day's cut-off belongs to the day before.
    this.pieces.fill(messages, rule, -1, Math.floor(lastSent / DAY_MS) + 2);
    if (this.desk !== desk) {
      this.desk = desk;
      this.pool = poolOfStreams(desk.teamsOfStream);
    }
    this.listings.clear();
    this.work.clear();
    if (this.waiting.length < messages.count) this.waiting = new Int32Array(2 * messages.count);
    this.waitingCount = 0;
    const since = this.#beginOf(firstDay);
    let outsideFrom = 0;
    for (let piece = 0; piece < this.pieces.count; piece++) {
      const startAt = this.pieces.startAt[piece];
      this.#addOutside(log, outsideFrom, this.pieces.firstRow[piece], startAt > since ? startAt : since, since);
      if (startAt >= since) this.#listPiece(log, desk, piece);
      outsideFrom = this.pieces.endRow[piece];
    }
    this.#addOutside(log, outsideFrom, messages.count, Infinity, since);
    this.listings.index(this.pieces.count * this.pool.length);
    this.work.index(desk.agentTeam.length);
  }

  /**
   * Until when messages sent outside the window, still unlisted when the piece began, were listed in the stream's pool, looking no
   * further than `time`; -1 if none was.
   */
  listedUntil(piece: number, stream: number, time: number): number {
    return this.listings.lastBy(piece * this.pool.length + this.pool[stream], time);
  }

  #beginOf(firstDay: number): number {
    const { day, startAt, count } = this.pieces;
    let piece = 0;
    while (piece < count && day[piece] < firstDay) piece++;
    return piece < count ? startAt[piece] : Infinity;
  }

  /** Takes in the rows [firstRow, endRow) of messages sent outside the window: those not listed by `startAt`, and work on them that ended after `since`. */
  #addOutside(log: MessageLog, firstRow: number, endRow: number, startAt: number, since: number): void {
    const { reply, listedAt, sentAt } = log.messages;
    const { agent, startedAt, at, next } = log.replies;
    let last = -1;
    for (let row = firstRow; row < endRow; row++) {
      if (listedAt[row] < 0 || listedAt[row] > startAt) this.waiting[this.waitingCount++] = row;
      let answer = reply[row];
      while (answer >= 0 && (agent[answer] < 0 || startedAt[answer] < sentAt[row])) answer = next[answer];
      if (answer < 0 || answer === last || at[answer] <= since) continue;
      this.work.add(agent[answer], startedAt[answer], at[answer]);
      last = answer;
    }
  }

  /** Takes what the piece finds waiting as its listings, and drops what was listed before. */
  #listPiece(log: MessageLog, desk: DeskShape, piece: number): void {
    const { conversation, listedAt } = log.messages;
    const { closedAt, leftAt, stream } = log.conversations;
    const startAt = this.pieces.startAt[piece];
    let kept = 0;
    for (let place = 0; place < this.waitingCount; place++) {
      const row = this.waiting[place];
      const whose = conversation[row];
      const isNeverListed = listedAt[row] < 0;
      if (isNeverListed && (closedAt[whose] >= 0 || leftAt[whose] >= 0)) continue;
      const listed = isNeverListed ? desk.endMs : listedAt[row];
      if (listed <= startAt) continue;
      this.waiting[kept++] = row;
      this.listings.add(piece * this.pool.length + this.pool[stream[whose]], listed);
    }
    this.waitingCount = kept;
  }
}
