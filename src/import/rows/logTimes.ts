import { readLogTime, wallMillis } from "../../log/logTime.ts";
import { writtenTime } from "../../log/writtenTime.ts";
import { localMillis } from "../../time/localMillis.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import type { Findings } from "../finding.ts";
import type { LogRows } from "./logRows.ts";
import type { RowFaults } from "./rowFaults.ts";
import { UnsettledDates } from "./unsettledDates.ts";
import type { UnsettledDate } from "./unsettledDates.ts";

/** Below this a row's time waits for the column's end: UNSETTLED less milliseconds since the first midnight of date 0, 1, …; no date of four digits lies there. */
const UNSETTLED = -1e14;
/** Below this it is a number that may be a spreadsheet's day: SERIAL less so many milliseconds. */
const SERIAL = -4e15;
/** Days of a spreadsheet from 1954 to 2119. As seconds since 1970 these numbers lie in its first day. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** The day of 1970-01-01 in a spreadsheet. */
const SERIAL_OF_1970 = 25_569;
const SERIAL_FORM = /^\d{5}(?:\.\d+)?$/u;

const ORDER_NAMES = { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" } as const;

/**
 * The times of a log's column. What one cell alone tells is read at once; a date with day and month in an order that only the column can tell, and numbers that
 * only a column of nothing else makes a spreadsheet's days, are settled when all rows are there.
 */
export class LogTimes {
  readonly #timeZone: string;
  readonly #dates = new UnsettledDates();
  #serials = 0;
  #withFraction = 0;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** The time of a row (see `LogRows.at`), perhaps one that `settle` has yet to settle; undefined for a text that is no time. */
  read(cell: string, line: number): number | undefined {
    const text = cell.trim();
    if (SERIAL_FORM.test(text)) {
      const days = Number(text);
      if (days >= FIRST_SERIAL && days < LAST_SERIAL) return this.#serial(days);
    }
    const read = readLogTime(text, this.#timeZone);
    if (read !== undefined) return read;
    const time = writtenTime(text);
    // An offset would need the date before the zone's clock can be told.
    if (time?.parts === undefined || time.offsetMs !== undefined) return undefined;
    return UNSETTLED - this.#dates.add(time.parts, line) * DAY_MS - wallMillis(0, time, this.#timeZone);
  }

  /** Replaces the times of rows that had to wait; what cannot be settled is a fault. */
  settle(rows: Pick<LogRows, "count" | "at">, faults: RowFaults, findings: Findings): void {
    const isSerial = this.#withFraction > 0 && this.#serials >= rows.count && rows.at.subarray(0, rows.count).every((at) => at <= SERIAL);
    const days = this.#settledDays(faults);
    if (this.#serials === 0 && days === undefined) return;
    let dated = 0;
    for (let row = 0; row < rows.count; row++) {
      const at = rows.at[row];
      if (at > UNSETTLED) continue;
      if (at <= SERIAL) {
        const sinceSerial = SERIAL - at;
        rows.at[row] = isSerial ? sinceSerial - SERIAL_OF_1970 * DAY_MS : localMillis(Math.round((sinceSerial / DAY_MS) * SECOND_MS), this.#timeZone);
      } else if (days !== undefined) {
        const since = UNSETTLED - at;
        const date = Math.floor(since / DAY_MS);
        rows.at[row] = days[date] * DAY_MS + since - date * DAY_MS;
        dated++;
      }
    }
    if (isSerial) findings.add("spreadsheet-times", () => "times are numbers as a spreadsheet keeps them, days since 1899-12-30", rows.count);
    if (dated > 0) this.#tellOrder(findings, dated);
  }

  #serial(days: number): number {
    this.#serials++;
    if (!Number.isInteger(days)) this.#withFraction++;
    return SERIAL - Math.round(days * DAY_MS);
  }

  /** By number of the date; undefined where none waits or they cannot be settled. */
  #settledDays(faults: RowFaults): Float64Array | undefined {
    if (this.#dates.list.length === 0) return undefined;
    const settled = this.#dates.settled();
    if ("days" in settled) return settled.days;
    const expected = "dates that tell by themselves which of day and month stands first, one with a day above 12 at least";
    const mend = "write the year first, or say the order in a map (--map) with `timeFormat: d/M/yyyy H:mm` or `M/d/yyyy H:mm`, as they are written";
    if ("undecided" in settled) {
      faults.add(settled.undecided.line, `the date ${shown(settled.undecided)} can be read in two ways, and no date of the file tells which`, expected, mend, { of: "date-undecided", values: { date: shown(settled.undecided) } });
      return undefined;
    }
    const [one, other = one] = settled.contradicting;
    const both = one === other ? shown(one) : `${shown(one)} and ${shown(other)} in line ${other.line}`;
    faults.add(one.line, `there is no order of day, month and year in which all dates exist: ${both}`, expected, mend, { of: "dates-contradict", values: { one: shown(one), other: shown(other), line: other.line } });
    return undefined;
  }

  #tellOrder(findings: Findings, dated: number): void {
    const settled = this.#dates.settled();
    if (!("order" in settled)) return;
    const by = settled.shownBy;
    findings.add("date-order", () => ({
      text: `dates are read as ${ORDER_NAMES[settled.order]}${by === undefined ? "" : `, as ${shown(by)} in line ${by.line} shows`}`,
      facts: { order: settled.order, ...(by === undefined ? {} : { shown: shown(by) }) },
    }), dated, by?.line);
  }
}

function shown({ parts }: UnsettledDate): string {
  return parts.join("/");
}
