import type { MessageLog } from "../log/messageLog.ts";
import { StampColumn } from "./stampColumn.ts";

/**
 * What `judge` finds in one log under one rule; reusable, so that judging a further log allocates nothing.
 * Per judged day the numerator and the denominator; rows of the late messages in order of sending; and for each missed unit the
 * row of its first late message. A measure has no late messages and no missed units.
 */
export class Judgement {
  declare numerator: Float64Array;
  declare denominator: Float64Array;
  declare lateRows: Int32Array;
  declare lateCount: number;
  declare missRows: Int32Array;
  declare missCount: number;
  /** By message row, for the late ones: when their clocks started, where the rule was judged in full; absent where `clockStart` tells it. */
  declare clockAt: Float64Array | undefined;
  /** By consumer: the stamp of the last day on which it missed, the one after that where it was also answered in time. */
  declare readonly marks: StampColumn;

  constructor() {
    this.numerator = new Float64Array(0);
    this.denominator = new Float64Array(0);
    this.lateRows = new Int32Array(0);
    this.lateCount = 0;
    this.missRows = new Int32Array(0);
    this.missCount = 0;
    this.clockAt = undefined;
    this.marks = new StampColumn();
  }

  /** Makes room for a log and forgets the last one. */
  begin(log: MessageLog, days: number): void {
    if (this.numerator.length !== days) {
      this.numerator = new Float64Array(days);
      this.denominator = new Float64Array(days);
    }
    this.numerator.fill(0);
    this.denominator.fill(0);
    if (this.lateRows.length < log.messages.count) {
      this.lateRows = new Int32Array(2 * log.messages.count);
      this.missRows = new Int32Array(2 * log.messages.count);
    }
    this.lateCount = 0;
    this.missCount = 0;
    this.clockAt = undefined;
  }
}
