import type { Findings } from "../finding.ts";
import type { LogTimes } from "../rows/logTimes.ts";
import type { RowFaults } from "../rows/rowFaults.ts";
import type { OrderMark } from "./order.ts";

/** A row of an orders file as it was read. Its times are numbers of `OrderTimes`, which all rows together settle; -1 for one that could not be read. */
export interface OrderRow {
  readonly line: number;
  /** Empty where the row names none. */
  readonly id: string;
  readonly consumer: string | undefined;
  readonly agent: string | undefined;
  readonly placed: number;
  readonly grouped: boolean;
  readonly amountYuan: number | undefined;
  readonly items: number | undefined;
  readonly refundAsked: number | undefined;
  readonly refunded: number | undefined;
  readonly dispute: OrderMark;
  readonly complaint: OrderMark;
  readonly isReturned: boolean;
  readonly rating: number | undefined;
  readonly isRatingChanged: boolean;
}

/** The times of all columns of an orders file, by number in the order in which they were read: what one cell leaves open, such as which of day and month stands first, all of them settle. */
export class OrderTimes {
  readonly #reading: LogTimes;
  #at: Float64Array;
  #count: number;

  constructor(reading: LogTimes) {
    this.#reading = reading;
    this.#at = new Float64Array(1024);
    this.#count = 0;
  }

  /** The number of a time; undefined for a text that is none. */
  read(cell: string, line: number): number | undefined {
    const at = this.#reading.read(cell, line);
    if (at === undefined) return undefined;
    if (this.#count === this.#at.length) {
      const longer = new Float64Array(this.#count * 2);
      longer.set(this.#at);
      this.#at = longer;
    }
    this.#at[this.#count] = at;
    return this.#count++;
  }

  settle(faults: RowFaults, findings: Findings): void {
    this.#reading.settle({ count: this.#count, at: this.#at }, faults, findings);
  }

  /** What a time is, in milliseconds since 1970 on the shop's clock. */
  timeOf(number: number): number {
    return this.#at[number];
  }
}
