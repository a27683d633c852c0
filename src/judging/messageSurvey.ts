import { firstCountingReply } from "../log/firstCountingReply.ts";
import { AUTO_TRIGGERED_KINDS, BUYER_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";

const NOTHING = 0;
/** Bit k: the app sends kind k of BUYER_KINDS on the buyer's behalf. */
const AUTO_KINDS = AUTO_TRIGGERED_KINDS.reduce((bits, kind) => bits | (1 << BUYER_KINDS.indexOf(kind)), NOTHING);
/** First row of a conversation without messages. */
const NO_ROW = 0x7fffffff;

/**
 * What the messages of a log tell, once for all rules and measures: how long each waited for its first reply of any kind (and, asked
 * for, for its first reply that counts under a rule; Infinity means for ever), and where each conversation's first and last message stand.
 */
export class MessageSurvey {
  /** Differs from log to log, though the columns be the same. */
  declare serial: number;
  /** By message row: milliseconds from its sending to its first reply of any kind. */
  declare waitMs: Float64Array;
  declare countingMs: Float64Array;
  /** By conversation: the rows of its first and last message; without messages the first lies beyond all rows. */
  declare firstRow: Int32Array;
  declare lastRow: Int32Array;
  /** Bit k: some message's first reply is of kind k. */
  declare firstKinds: number;
  /** Bits of the kinds for which `countingMs` was filled, and the rows. */
  declare countedKinds: number;
  declare countedFrom: number;
  declare countedTo: number;
  /** All flags of any message, and bit k where one is of kind k; once asked for. */
  declare flags: number;
  declare kinds: number;
  declare hasLooked: boolean;

  constructor() {
    this.serial = 0;
    this.waitMs = new Float64Array(0);
    this.countingMs = new Float64Array(0);
    this.firstRow = new Int32Array(0);
    this.lastRow = new Int32Array(0);
    this.firstKinds = NOTHING;
    this.countedKinds = NOTHING;
    this.countedFrom = 0;
    this.countedTo = 0;
    this.flags = NOTHING;
    this.kinds = NOTHING;
    this.hasLooked = false;
  }

  fill(log: MessageLog): void {
    const { sentAt, reply, count } = log.messages;
    const { at, kind } = log.replies;
    if (this.waitMs.length < count) this.waitMs = new Float64Array(2 * count);
    const waitMs = this.waitMs;
    let firstKinds = NOTHING;
    for (let row = 0; row < count; row++) {
      const answer = reply[row];
      if (answer < 0) {
        waitMs[row] = Infinity;
        continue;
      }
      waitMs[row] = at[answer] - sentAt[row];
      firstKinds |= 1 << kind[answer];
    }
    this.firstKinds = firstKinds;
    this.countedKinds = NOTHING;
    this.hasLooked = false;
    this.serial++;
    this.#findConversations(log);
  }

  /** Whether any message bears one of the flags. */
  hasFlags(log: MessageLog, flags: number): boolean {
    if (flags === NOTHING) return false;
    this.#look(log);
    return (this.flags & flags) !== 0;
  }

  /** Whether any message was sent by the app on its buyer's behalf. */
  hasAutomatic(log: MessageLog): boolean {
    this.#look(log);
    return (this.kinds & AUTO_KINDS) !== 0;
  }

  /** By message row, for the rows [firstRow, endRow): milliseconds to the first reply of a kind that counts. The column holds until the next call. */
  ofCounting(log: MessageLog, countsReply: Uint8Array, firstRow: number, endRow: number): Float64Array {
    const wanted = kindBits(countsReply);
    if ((this.firstKinds & ~wanted) === 0) return this.waitMs;
    if (wanted === this.countedKinds && firstRow >= this.countedFrom && endRow <= this.countedTo) return this.countingMs;
    if (this.countingMs.length < this.waitMs.length) this.countingMs = new Float64Array(this.waitMs.length);
    countWaits(log, this.waitMs, countsReply, this.countingMs, firstRow, endRow);
    this.countedKinds = wanted;
    this.countedFrom = firstRow;
    this.countedTo = endRow;
    return this.countingMs;
  }

  /** Whether every message of the log has the same reply under both: the same kinds count, or no first reply is of a kind that does not. */
  agree(a: Uint8Array, b: Uint8Array): boolean {
    const [kindsOfA, kindsOfB] = [kindBits(a), kindBits(b)];
    return kindsOfA === kindsOfB || (this.firstKinds & ~(kindsOfA & kindsOfB)) === 0;
  }

  #findConversations({ messages: { conversation, count }, conversations }: MessageLog): void {
    if (this.firstRow.length < conversations.count) {
      this.firstRow = new Int32Array(2 * conversations.count);
      this.lastRow = new Int32Array(2 * conversations.count);
    }
    const { firstRow, lastRow } = this;
    firstRow.fill(NO_ROW, 0, conversations.count);
    lastRow.fill(-1, 0, conversations.count);
    for (let row = count - 1; row >= 0; row--) firstRow[conversation[row]] = row;
    for (let row = 0; row < count; row++) lastRow[conversation[row]] = row;
  }

  #look({ messages: { kind, flags, count } }: MessageLog): void {
    if (this.hasLooked) return;
    let allFlags = NOTHING;
    let kinds = NOTHING;
    for (let row = 0; row < count; row++) {
      allFlags |= flags[row];
      kinds |= 1 << kind[row];
    }
    this.flags = allFlags;
    this.kinds = kinds;
    this.hasLooked = true;
  }
}

function countWaits(
  { messages, replies }: MessageLog, waitMs: Float64Array, countsReply: Uint8Array, countingMs: Float64Array, firstRow: number, endRow: number,
): void {
  const { reply, sentAt } = messages;
  const { at, kind } = replies;
  for (let row = firstRow; row < endRow; row++) {
    const first = reply[row];
    countingMs[row] = waitMs[row];
    if (first < 0 || countsReply[kind[first]] === 1) continue;
    const answer = firstCountingReply(replies, first, countsReply);
    countingMs[row] = answer < 0 ? Infinity : at[answer] - sentAt[row];
  }
}

function kindBits(countsReply: Uint8Array): number {
  let bits = NOTHING;
  for (let kind = 0; kind < REPLY_KINDS.length; kind++) if (countsReply[kind] === 1) bits |= 1 << kind;
  return bits;
}
