import { dayNumber } from "../../time/calendar.ts";
import { localMillis } from "../../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";

const COLON = 0x3a;
const MINUS = 0x2d;
const PLUS = 0x2b;
const DATE_TIME_LENGTH = 19;
const SECONDS_DIGITS = 10;
const MILLISECONDS_DIGITS = 13;
/** A power of two. */
const DAYS_KEPT = 512;

/**
 * Reads the times that most logs have straight from their bytes: `2026-06-18T20:00:03` with `-` or `/`, with or without fraction and offset, and seconds (10 digits)
 * or milliseconds (13 digits) since 1970. It gives what `readLogTime` gives, and leaves everything else to that.
 */
export class PlainTime {
  /** Whether the time that was read last is what a clock showed, with no offset and not since 1970. */
  isWall: boolean;
  readonly #timeZone: string;
  /** Dates met lately as yyyymmdd, and their days since 1970. */
  readonly #dates: Int32Array;
  readonly #days: Int32Array;

  constructor(timeZone: string) {
    this.isWall = true;
    this.#timeZone = timeZone;
    this.#dates = new Int32Array(DAYS_KEPT).fill(-1);
    this.#days = new Int32Array(DAYS_KEPT);
  }

  /** Puts the time in the bytes into `at[row]`; false where it is of no such form. */
  read(bytes: Uint8Array, from: number, to: number, at: Float64Array, row: number): boolean {
    const length = to - from;
    this.isWall = length >= DATE_TIME_LENGTH;
    if (length < DATE_TIME_LENGTH) return this.#sinceEpoch(bytes, from, to, at, row);
    const dash = bytes[from + 4];
    const between = bytes[from + 10];
    if ((dash !== MINUS && dash !== 0x2f) || (bytes[from + 7] !== MINUS && bytes[from + 7] !== 0x2f) || (between !== 0x54 && between !== 0x20)) return false;
    if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON) return false;
    const century = twoDigits(bytes, from);
    const year = twoDigits(bytes, from + 2);
    const month = twoDigits(bytes, from + 5);
    const dayOfMonth = twoDigits(bytes, from + 8);
    const hour = twoDigits(bytes, from + 11);
    const minute = twoDigits(bytes, from + 14);
    const second = twoDigits(bytes, from + 17);
    if ((century | year | month | dayOfMonth | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) return false;
    const date = century * 1_000_000 + year * 10_000 + month * 100 + dayOfMonth;
    const place = (date ^ (date >> 9)) & (DAYS_KEPT - 1);
    if (this.#dates[place] !== date && !this.#keepDay(date, place)) return false;
    at[row] = this.#days[place] * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
    return length === DATE_TIME_LENGTH || this.#rest(bytes, from + DATE_TIME_LENGTH, to, at, row);
  }

  /** Fraction and offset. */
  #rest(bytes: Uint8Array, from: number, to: number, at: Float64Array, row: number): boolean {
    let place = from;
    if (bytes[place] === 0x2e || bytes[place] === 0x2c) {
      place++;
      let weight = 100;
      for (; place < to && isDigit(bytes[place]); place++) {
        at[row] += (bytes[place] - 0x30) * weight;
        weight = weight === 100 ? 10 : weight === 10 ? 1 : 0;
      }
      if (place === from + 1) return false;
    }
    if (place === to) return true;
    this.isWall = false;
    const sign = bytes[place];
    if (sign === 0x5a && place + 1 === to) {
      at[row] = localMillis(at[row], this.#timeZone);
      return true;
    }
    if ((sign !== PLUS && sign !== MINUS) || to - place !== 6 || bytes[place + 3] !== COLON) return false;
    const hours = twoDigits(bytes, place + 1);
    const minutes = twoDigits(bytes, place + 4);
    if ((hours | minutes) < 0) return false;
    const offset = hours * HOUR_MS + minutes * MINUTE_MS;
    at[row] = localMillis(at[row] - (sign === PLUS ? offset : -offset), this.#timeZone);
    return true;
  }

  #sinceEpoch(bytes: Uint8Array, from: number, to: number, at: Float64Array, row: number): boolean {
    const length = to - from;
    if (length !== SECONDS_DIGITS && length !== MILLISECONDS_DIGITS) return false;
    let value = 0;
    for (let place = from; place < to; place++) {
      if (!isDigit(bytes[place])) return false;
      value = value * 10 + bytes[place] - 0x30;
    }
    at[row] = localMillis(length === SECONDS_DIGITS ? value * SECOND_MS : value, this.#timeZone);
    return length === SECONDS_DIGITS || value >= 1e11;
  }

  #keepDay(date: number, place: number): boolean {
    const digits = String(date).padStart(8, "0");
    const day = dayNumber(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
    if (day === undefined) return false;
    this.#dates[place] = date;
    this.#days[place] = day;
    return true;
  }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** -1 where one of the two bytes is no digit. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 0x30;
  const ones = bytes[at + 1] - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
