import { firstCountingReply } from "../log/firstCountingReply.ts";
import { REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";

/** No reply kind is left out of the log's first replies. */
const NO_KINDS = 0;

/**
 * When each message of a log was answered, worked out once for all rules: by its first reply of any kind, and by its first reply that
 * counts under a rule. Infinity means never.
 */
export class AnswerTimes {
  /** By message row: the first reply of any kind. */
  declare anyKind: Float64Array;
  declare counting: Float64Array;
  /** Bit k: some message's first reply is of kind k. */
  declare firstKinds: number;
  /** Bits of the kinds for which `counting` was filled; `NO_KINDS` before. */
  declare countedKinds: number;

  constructor() {
    this.anyKind = new Float64Array(0);
    this.counting = new Float64Array(0);
    this.firstKinds = NO_KINDS;
    this.countedKinds = NO_KINDS;
  }

  /** Starts a log, though its columns may be those of the last one. */
  fill(log: MessageLog): void {
    const { reply, count } = log.messages;
    const { at, kind } = log.replies;
    if (this.anyKind.length < count) this.anyKind = new Float64Array(2 * count);
    const times = this.anyKind;
    let kinds = NO_KINDS;
    for (let row = 0; row < count; row++) {
      const answer = reply[row];
      if (answer < 0) {
        times[row] = Infinity;
        continue;
      }
      times[row] = at[answer];
      kinds |= 1 << kind[answer];
    }
    this.firstKinds = kinds;
    this.countedKinds = NO_KINDS;
  }

  /** By message row: the first reply of a kind that counts. The column holds until the next call. */
  ofCounting(log: MessageLog, countsReply: Uint8Array): Float64Array {
    const wanted = kindBits(countsReply);
    if ((this.firstKinds & ~wanted) === 0) return this.anyKind;
    if (wanted === this.countedKinds) return this.counting;
    if (this.counting.length < this.anyKind.length) this.counting = new Float64Array(this.anyKind.length);
    const { reply, count } = log.messages;
    const replies = log.replies;
    const at = replies.at;
    for (let row = 0; row < count; row++) {
      const answer = firstCountingReply(replies, reply[row], countsReply);
      this.counting[row] = answer < 0 ? Infinity : at[answer];
    }
    this.countedKinds = wanted;
    return this.counting;
  }

  /** Whether every message of the log has the same reply under both: the same kinds count, or no first reply is of a kind that does not. */
  agree(a: Uint8Array, b: Uint8Array): boolean {
    const [kindsOfA, kindsOfB] = [kindBits(a), kindBits(b)];
    return kindsOfA === kindsOfB || (this.firstKinds & ~(kindsOfA & kindsOfB)) === 0;
  }
}

function kindBits(countsReply: Uint8Array): number {
  let bits = NO_KINDS;
  for (let kind = 0; kind < REPLY_KINDS.length; kind++) if (countsReply[kind] === 1) bits |= 1 << kind;
  return bits;
}
