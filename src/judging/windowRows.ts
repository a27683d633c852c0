import type { BuyerMessages } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { CompiledRule } from "./compiledRule.ts";
import { firstRowFrom } from "./firstRowFrom.ts";

/**
 * The messages sent within a rule's window as stretches of rows, day after day: the log is in order of sending, so a piece of the
 * window is one stretch. A day runs from its cut-off to the next, half-open; window times are clock times, so a window that
 * holds the cut-off falls into two pieces of one day: [cut-off, to) and [from, next cut-off). A window of 24 h is the whole day.
 * A closed window holds the instant `to` itself, unless that already belongs to the next day.
 */
export class WindowRows {
  declare count: number;
  declare day: Int32Array;
  declare startAt: Float64Array;
  /** When the window ends in which the piece lies; later than the piece where the cut-off interrupts the window. */
  declare windowEndAt: Float64Array;
  declare firstRow: Int32Array;
  declare endRow: Int32Array;

  constructor() {
    this.count = 0;
    this.#allocate(16);
  }

  fill(messages: BuyerMessages, rule: CompiledRule, firstDay: number, days: number): void {
    if (this.day.length < 2 * days) this.#allocate(2 * days);
    this.count = 0;
    const cut = rule.dayCutOffMs;
    const wholeDay = rule.windowToMs - rule.windowFromMs >= DAY_MS;
    const from = wholeDay ? cut : clockTimeFrom(cut, rule.windowFromMs);
    const to = wholeDay ? cut + DAY_MS : clockTimeAfter(cut, rule.windowToMs);
    const nextCut = cut + DAY_MS;
    for (let day = firstDay; day < firstDay + days; day++) {
      if (from < to) {
        this.#add(messages, rule, day, from, to, to);
      } else {
        this.#add(messages, rule, day, cut, to, to);
        this.#add(messages, rule, day, from, nextCut, to + DAY_MS);
      }
    }
  }

  #add(messages: BuyerMessages, rule: CompiledRule, day: number, from: number, to: number, windowEnd: number): void {
    const midnight = day * DAY_MS;
    const isLastInstantIn = rule.windowClosed && to === windowEnd && to < rule.dayCutOffMs + DAY_MS;
    const piece = this.count++;
    this.day[piece] = day;
    this.startAt[piece] = midnight + from;
    this.windowEndAt[piece] = midnight + windowEnd;
    this.firstRow[piece] = firstRowFrom(messages.sentAt, messages.count, midnight + from);
    this.endRow[piece] = firstRowFrom(messages.sentAt, messages.count, midnight + to + (isLastInstantIn ? 1 : 0));
  }

  #allocate(pieces: number): void {
    this.day = new Int32Array(pieces);
    this.startAt = new Float64Array(pieces);
    this.windowEndAt = new Float64Array(pieces);
    this.firstRow = new Int32Array(pieces);
    this.endRow = new Int32Array(pieces);
  }
}

/** The clock time as it first comes at or after the cut-off. */
function clockTimeFrom(cut: number, time: number): number {
  const clock = time % DAY_MS;
  return clock < cut ? clock + DAY_MS : clock;
}

/** The clock time as it first comes after the cut-off. */
function clockTimeAfter(cut: number, time: number): number {
  const clock = time % DAY_MS;
  return clock <= cut ? clock + DAY_MS : clock;
}
