import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { handlingStarts } from "./handlingStarts.ts";
import { STEP } from "./steps.ts";
import { binOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { MOST_PLACES } from "./turnChances.ts";
import type { UnansweredEnds } from "./unansweredEnds.ts";
import type { ObservedTurns } from "./walkTurns.ts";

/** How turns waited and what came of it: counts by bin of the time from a turn's first message to the start of its handling, or to leaving. */
export interface WaitCounts {
  readonly bins: TimeBins;
  /** Handled, then another turn. */
  readonly next: Float64Array;
  /** Handled, then the closing word. */
  readonly closing: Float64Array;
  /** Handled, wrote on during it, then nothing more: was there, and had no other turn. */
  readonly thereAndOver: Float64Array;
  /** Handled, then nothing more, and the conversation is over. */
  readonly nothing: Float64Array;
  /** Handled, or still waiting at the log's end: nothing is known of what came after. */
  readonly unknown: Float64Array;
  /** Gave up openly. */
  readonly open: Float64Array;
  /** Gave up without a word to the desk, which answered all the same; but the log has the time. */
  readonly told: Float64Array;
  /** Never answered, in a log without rows of leaving: gave up openly at some time before the desk would have got to them. By that time. */
  readonly gone: Float64Array;
  /** The same by turn, from 1 (those beyond MOST_PLACES in the last): another turn; over for certain. */
  readonly nextOfTurn: Float64Array;
  readonly overOfTurn: Float64Array;
  /** Of `nothing`, those that occur. */
  readonly nothingCells: readonly NothingCell[];
  /** By conversation: the place among `nothingCells` of its last turn, -1 where that is none of them. */
  readonly nothingCellOf: Int32Array;
  /** Of `gone`, those that occur. */
  readonly goneCells: readonly GoneCell[];
  /** Handlings of unknown start, taken to have lasted as long as others on the mean. */
  readonly guessed: number;
}

/** Turns after which nothing more came. */
export interface NothingCell {
  readonly turn: number;
  /** Bins of the wait, and of the time from the turn's first message to its last: so long at least its buyer was there. */
  readonly wait: number;
  readonly sent: number;
  readonly count: number;
}

/** Turns that nobody answered. */
export interface GoneCell {
  /** Bins of the times at which the desk may have got to them, each as likely as the others. */
  readonly waits: readonly number[];
  /** As of NothingCell. */
  readonly sent: number;
  readonly count: number;
}

const MS = 0.001;

/** Counts the waits of one stream. Spam, what bots settle and closing words have no patience and are left out. Cost: linear. */
export function waitCounts({ desk, stream, chain, steps, bins, starts, ends }: ObservedTurns, isStart: Uint8Array): WaitCounts {
  const { messages, conversations, replies } = desk.read.log;
  const counter = new WaitCounter(desk, starts, ends, bins, Math.max(chain.untilMs, replies.count === 0 ? 0 : replies.at[replies.count - 1]));
  for (let row = 0; row < messages.count; row++) {
    const kind = steps.kind[row];
    if (kind === STEP.none || conversations.stream[messages.conversation[row]] !== stream) continue;
    if (isStart[row] === 1 || ends.owedFrom[messages.conversation[row]] === row) counter.begin(row);
    const after = chain.next[row];
    if (kind === STEP.closing) counter.thank(row);
    else if (after < 0) counter.end(row, kind);
    else if (isStart[after] === 1 || ends.owedFrom[messages.conversation[row]] === after) counter.goOn(row);
  }
  return counter.counted();
}

/** Follows each conversation's turn under way. */
class WaitCounter {
  readonly #desk: ObservedDesk;
  readonly #bins: TimeBins;
  readonly #untilMs: number;
  readonly #starts: ReturnType<typeof handlingStarts>;
  readonly #ends: UnansweredEnds;
  readonly #hasClosings: boolean;
  /** By conversation: the number of its turn, when that began, and when its handling did, -1 not. */
  readonly #turn: Uint8Array;
  readonly #begunAt: Float64Array;
  readonly #startedAt: Float64Array;
  readonly #found: Omit<WaitCounts, "nothingCells" | "nothingCellOf" | "goneCells" | "guessed">;
  /** By conversation, as the keys of #cells; -1 for none. */
  readonly #cellOf: Int32Array;
  readonly #cells = new Map<number, number>();
  readonly #goneCells = new Map<string, { readonly waits: readonly number[]; readonly sent: number; count: number }>();
  #guessed: number;

  constructor(desk: ObservedDesk, starts: ReturnType<typeof handlingStarts>, ends: UnansweredEnds, bins: TimeBins, untilMs: number) {
    const { count, closedAt } = desk.read.log.conversations;
    const column = (): Float64Array => new Float64Array(bins.count);
    const byTurn = (): Float64Array => new Float64Array(MOST_PLACES + 1);
    this.#desk = desk;
    this.#bins = bins;
    this.#untilMs = untilMs;
    this.#starts = starts;
    this.#ends = ends;
    this.#hasClosings = closedAt.some((at) => at >= 0);
    this.#turn = new Uint8Array(count);
    this.#begunAt = new Float64Array(count);
    this.#startedAt = new Float64Array(count);
    this.#found = {
      bins, next: column(), closing: column(), thereAndOver: column(), nothing: column(), unknown: column(), open: column(), told: column(), gone: column(), nextOfTurn: byTurn(), overOfTurn: byTurn(),
    };
    this.#cellOf = new Int32Array(count).fill(-1);
    this.#guessed = 0;
  }

  counted(): WaitCounts {
    const keys = Int32Array.from(this.#cells.keys()).sort();
    const placeOf = new Map(Array.from(keys, (key, place) => [key, place]));
    return {
      ...this.#found, guessed: this.#guessed, goneCells: [...this.#goneCells.values()], nothingCellOf: this.#cellOf.map((key) => placeOf.get(key) ?? -1),
      nothingCells: Array.from(keys, (key) => cellOf(key, this.#cells.get(key) ?? 0, this.#bins.count)),
    };
  }

  /** A turn begins with this message. */
  begin(row: number): void {
    const { messages } = this.#desk.read.log;
    const its = messages.conversation[row];
    this.#turn[its] = Math.min(MOST_PLACES, this.#turn[its] + 1);
    this.#begunAt[its] = messages.sentAt[row];
    this.#startedAt[its] = this.#starts.startedAt[row];
    this.#guessed += this.#starts.isGuessed[row];
  }

  /** After it another turn begins. */
  goOn(row: number): void {
    const its = this.#desk.read.log.messages.conversation[row];
    this.#found.next[this.#waited(its)]++;
    this.#found.nextOfTurn[this.#turn[its]]++;
  }

  /** After it comes the closing word. */
  thank(row: number): void {
    const its = this.#desk.read.log.messages.conversation[row];
    this.#found.closing[this.#waited(its)]++;
    this.#found.overOfTurn[this.#turn[its]]++;
  }

  /** It is the last message of its conversation. */
  end(row: number, kind: number): void {
    const { messages, conversations } = this.#desk.read.log;
    const its = messages.conversation[row];
    const left = this.#ends.leftAt[its];
    const begun = this.#begunAt[its];
    const started = this.#startedAt[its];
    if (kind === STEP.settled) return;
    if (left >= begun && left <= this.#untilMs && (started < 0 || left < started)) {
      const isOpen = started < 0 && (!this.#hasClosings || conversations.closedAt[its] === left);
      (isOpen ? this.#found.open : this.#found.told)[this.#bin(left - begun)]++;
    } else if (this.#ends.goneBy[its] >= 0) {
      this.#found.gone[this.#bin(this.#ends.goneBy[its] - begun)]++;
      this.#countGone(its, messages.sentAt[row]);
    } else if (started < 0) {
      const closed = conversations.closedAt[its];
      this.#found.unknown[this.#bin((closed >= 0 ? Math.min(this.#untilMs, closed) : this.#untilMs) - begun)]++;
    } else if (kind !== STEP.over) this.#found.unknown[this.#waited(its)]++;
    else this.#endHandled(its, messages.sentAt[row]);
  }

  /** Who wrote after the handling had begun was still there. */
  #endHandled(its: number, lastSent: number): void {
    const waited = this.#waited(its);
    if (lastSent >= this.#startedAt[its] && lastSent > this.#begunAt[its]) {
      this.#found.thereAndOver[waited]++;
      this.#found.overOfTurn[this.#turn[its]]++;
      return;
    }
    this.#found.nothing[waited]++;
    const cell = (this.#turn[its] * this.#bins.count + waited) * this.#bins.count + this.#bin(lastSent - this.#begunAt[its]);
    this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
    this.#cellOf[its] = cell;
  }

  /** Waits that come to the same bins are one cell. */
  #countGone(its: number, lastSent: number): void {
    const sent = this.#bin(lastSent - this.#begunAt[its]);
    const waits = (this.#ends.reaches.get(its) ?? [this.#ends.goneBy[its]]).map((at) => this.#bin(at - this.#begunAt[its]));
    const key = [sent, ...waits].join();
    const cell = this.#goneCells.get(key) ?? { waits, sent, count: 0 };
    cell.count++;
    this.#goneCells.set(key, cell);
  }

  #waited(its: number): number {
    return this.#bin(this.#startedAt[its] - this.#begunAt[its]);
  }

  #bin(ms: number): number {
    return binOf(this.#bins, Math.max(0, ms) * MS);
  }
}

function cellOf(key: number, count: number, width: number): NothingCell {
  return { turn: Math.floor(key / width / width), wait: Math.floor(key / width) % width, sent: key % width, count };
}
