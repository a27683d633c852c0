import { firstCountingReply } from "../log/firstCountingReply.ts";
import { AUTO_TRIGGERED_KINDS, BUYER_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";

const NOTHING = 0;
/** Bit k: the app sends kind k of BUYER_KINDS on the buyer's behalf. */
const AUTO_KINDS = AUTO_TRIGGERED_KINDS.reduce((bits, kind) => bits | (1 << BUYER_KINDS.indexOf(kind)), NOTHING);
/** First row of a conversation without messages. */
const NO_ROW = 0x7fffffff;

/**
 * What one pass over the messages of a log tells, once for all rules and measures: how long each waited for its first reply of any kind (and, asked
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
  /** All flags of any message. */
  declare flags: number;
  /** Bit k: some message is of kind k; some message's first reply is of kind k. */
  declare kinds: number;
  declare firstKinds: number;
  /** Bits of the kinds for which `countingMs` was filled. */
  declare countedKinds: number;

  constructor() {
    this.serial = 0;
    this.waitMs = new Float64Array(0);
    this.countingMs = new Float64Array(0);
    this.firstRow = new Int32Array(0);
    this.lastRow = new Int32Array(0);
    this.flags = NOTHING;
    this.kinds = NOTHING;
    this.firstKinds = NOTHING;
    this.countedKinds = NOTHING;
  }

  fill({ messages, replies, conversations }: MessageLog): void {
    const { sentAt, conversation, kind, flags, reply, count } = messages;
    this.#makeRoom(count, conversations.count);
    const { waitMs, firstRow, lastRow } = this;
    const { at, kind: replyKind } = replies;
    let allFlags = NOTHING;
    let kinds = NOTHING;
    let firstKinds = NOTHING;
    for (let row = 0; row < count; row++) {
      const whose = conversation[row];
      const answer = reply[row];
      allFlags |= flags[row];
      kinds |= 1 << kind[row];
      // Without a branch, which no processor foresees.
      firstRow[whose] = Math.min(firstRow[whose], row);
      lastRow[whose] = row;
      if (answer < 0) {
        waitMs[row] = Infinity;
        continue;
      }
      waitMs[row] = at[answer] - sentAt[row];
      firstKinds |= 1 << replyKind[answer];
    }
    this.flags = allFlags;
    this.kinds = kinds;
    this.firstKinds = firstKinds;
    this.countedKinds = NOTHING;
    this.serial++;
  }

  /** Whether any message was sent by the app on its buyer's behalf. */
  hasAutomatic(): boolean {
    return (this.kinds & AUTO_KINDS) !== 0;
  }

  /** By message row: milliseconds to the first reply of a kind that counts. The column holds until the next call. */
  ofCounting(log: MessageLog, countsReply: Uint8Array): Float64Array {
    const wanted = kindBits(countsReply);
    if ((this.firstKinds & ~wanted) === 0) return this.waitMs;
    if (wanted === this.countedKinds) return this.countingMs;
    if (this.countingMs.length < this.waitMs.length) this.countingMs = new Float64Array(this.waitMs.length);
    const { reply, sentAt, count } = log.messages;
    const replies = log.replies;
    const at = replies.at;
    for (let row = 0; row < count; row++) {
      const answer = firstCountingReply(replies, reply[row], countsReply);
      this.countingMs[row] = answer < 0 ? Infinity : at[answer] - sentAt[row];
    }
    this.countedKinds = wanted;
    return this.countingMs;
  }

  /** Whether every message of the log has the same reply under both: the same kinds count, or no first reply is of a kind that does not. */
  agree(a: Uint8Array, b: Uint8Array): boolean {
    const [kindsOfA, kindsOfB] = [kindBits(a), kindBits(b)];
    return kindsOfA === kindsOfB || (this.firstKinds & ~(kindsOfA & kindsOfB)) === 0;
  }

  #makeRoom(messages: number, conversations: number): void {
    if (this.waitMs.length < messages) this.waitMs = new Float64Array(2 * messages);
    if (this.firstRow.length < conversations) {
      this.firstRow = new Int32Array(2 * conversations);
      this.lastRow = new Int32Array(2 * conversations);
    }
    this.firstRow.fill(NO_ROW, 0, conversations);
    this.lastRow.fill(-1, 0, conversations);
  }
}

function kindBits(countsReply: Uint8Array): number {
  let bits = NOTHING;
  for (let kind = 0; kind < REPLY_KINDS.length; kind++) if (countsReply[kind] === 1) bits |= 1 << kind;
  return bits;
}
