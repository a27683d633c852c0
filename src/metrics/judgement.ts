import type { MessageLog } from "../log/messageLog.ts";
import { StampColumn } from "./stampColumn.ts";

/** A day's stamp is a multiple of this, which leaves two bits. */
export const DAY_STAMPS = 4;

/**
 * What `judge` finds in one log under one rule; reusable, so that judging a further log allocates nothing.
 * Per judged day the numerator and the denominator; rows of the late messages in order of sending; and for each missed unit the
 * row of its first late message. A measure has no late messages and no missed units.
 */
export class Judgement {
  declare days: number;
  declare numerator: Float64Array;
  declare denominator: Float64Array;
  /** By message row, for the rows within the window: 0 not judged, 1 in time, 2 late. */
  declare fates: Uint8Array;
  declare lateRows: Int32Array;
  declare lateCount: number;
  declare missRows: Int32Array;
  declare missCount: number;
  /** By consumer: the stamp of the last day on which it was judged, with what was found that day in its two lowest bits. */
  declare readonly marks: StampColumn;
  /** By consumer: the stamp of the last day on which it was found to consult. */
  declare readonly consulting: StampColumn;
  /** Of the day being judged: differs from every stamp given before. */
  declare stamp: number;
  /** Stamp of the day whose consultations stand in `consulting`. */
  declare consultingStamp: number;

  constructor() {
    this.days = 0;
    this.numerator = new Float64Array(0);
    this.denominator = new Float64Array(0);
    this.fates = new Uint8Array(0);
    this.lateRows = new Int32Array(0);
    this.lateCount = 0;
    this.missRows = new Int32Array(0);
    this.missCount = 0;
    this.marks = new StampColumn();
    this.consulting = new StampColumn();
    this.stamp = 0;
    this.consultingStamp = 0;
  }

  /** Makes room for a log and forgets the last one. */
  begin(log: MessageLog, days: number): void {
    if (this.numerator.length !== days) {
      this.numerator = new Float64Array(days);
      this.denominator = new Float64Array(days);
    }
    this.days = days;
    this.numerator.fill(0);
    this.denominator.fill(0);
    if (this.lateRows.length < log.messages.count) {
      this.fates = new Uint8Array(2 * log.messages.count);
      this.lateRows = new Int32Array(2 * log.messages.count);
      this.missRows = new Int32Array(2 * log.messages.count);
    }
    this.lateCount = 0;
    this.missCount = 0;
    // Consumers are dense numbers, so there are no more of them than conversations.
    const consumers = log.conversations.count;
    // Stamps are multiples of DAY_STAMPS; the first of those reserved may fall short of one.
    const first = this.marks.begin(consumers, (days + 2) * DAY_STAMPS);
    this.consulting.begin(consumers, (days + 2) * DAY_STAMPS);
    this.stamp = (first + DAY_STAMPS) & -DAY_STAMPS;
    this.consultingStamp = 0;
  }
}
