import { dateOfDayNumber, dayNumber } from "../time/calendar.ts";
import { localMillis } from "../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../time/units.ts";
import { writtenTime } from "./writtenTime.ts";
import type { WrittenTime } from "./writtenTime.ts";

/** What `formatLogTime` writes; so come all times of Parquet files and workbooks. */
const OWN_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/u;
const NUMBER = /^\d+(?:\.\d+)?$/u;
/** Numbers from here on are milliseconds since 1970, smaller ones seconds (which they are up to the year 5138). */
const FIRST_MILLISECONDS = 1e11;
/** The first of the year 10000 in UTC: numbers from here on count something else, such as microseconds. */
const LAST_MILLISECONDS = 253_402_300_800_000;
/** How the offset of a written time ends it; a date alone is no time. */
const OFFSET = /(?:z|utc|gmt|[+-]\d{2}(?::?\d{2})?)$/iu;
/** `20260618`, a date without a time; as seconds since 1970 it would lie in August of that year. */
const DATE_ALONE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
/** `20260618200003`; as milliseconds since 1970 it would lie beyond the year 2286. */
const FOURTEEN_DIGITS = /^(\d{4})(\d{2})(\d{2})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/u;

/**
 * What the shop's wall clock shows at a time written in a log, in whole milliseconds since 1970 as if it were UTC; undefined where it is no time, or a date
 * of which only others of its column could tell whether the day or the month stands first.
 * Calendar times without offset are the shop's own; with one, and numbers since 1970, they are carried into `timeZone`.
 * Source: contract §3.
 */
export function readLogTime(text: string, timeZone: string): number | undefined {
  const plain = text.trim();
  if (OWN_FORM.test(plain)) return ownFormMillis(plain);
  if (NUMBER.test(plain)) {
    if (/^\d{14}$/u.test(plain)) return fourteenDigits(plain);
    const millis = sinceEpoch(Number(plain));
    return DATE_ALONE.test(plain) || millis >= LAST_MILLISECONDS ? undefined : localMillis(millis, timeZone);
  }
  const time = writtenTime(plain);
  return time?.day === undefined ? undefined : wallMillis(time.day, time, timeZone);
}

/** Whether a time that can be read is what a clock showed: neither a number since 1970 nor a time with an offset. */
export function isWallTime(text: string): boolean {
  const plain = text.trim();
  return NUMBER.test(plain) ? FOURTEEN_DIGITS.test(plain) : !OFFSET.test(plain);
}

/** Read by its places, in a third of the time that looking for every form takes. */
function ownFormMillis(text: string): number | undefined {
  const day = dayNumber(text.slice(0, 10));
  const [hour, minute, second] = [Number(text.slice(11, 13)), Number(text.slice(14, 16)), Number(text.slice(17, 19))];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + Number(text.slice(20));
}

/** What the shop's wall clock shows at a written time on a day (days since 1970). */
export function wallMillis(day: number, { clockMs, offsetMs }: WrittenTime, timeZone: string): number {
  const wall = day * DAY_MS + clockMs;
  return offsetMs === undefined ? wall : localMillis(wall - offsetMs, timeZone);
}

/** `2026-06-18T20:00:03.120` of milliseconds since the midnight at which the day of number `startDay` (days since 1970) begins. */
export function formatLogTime(ms: number, startDay: number): string {
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const clock = [Math.floor(rest / HOUR_MS), Math.floor(rest / MINUTE_MS) % 60, Math.floor(rest / SECOND_MS) % 60];
  return `${dateOfDayNumber(startDay + day)}T${clock.map((part) => padded(part, 2)).join(":")}.${padded(rest % SECOND_MS, 3)}`;
}

/** Milliseconds since 1970 of a number in seconds or milliseconds. */
function sinceEpoch(value: number): number {
  return Math.round(value < FIRST_MILLISECONDS ? value * SECOND_MS : value);
}

function fourteenDigits(digits: string): number | undefined {
  const match = FOURTEEN_DIGITS.exec(digits);
  const day = match === null ? undefined : dayNumber(`${match[1]}-${match[2]}-${match[3]}`);
  return match === null || day === undefined ? undefined : day * DAY_MS + Number(match[4]) * HOUR_MS + Number(match[5]) * MINUTE_MS + Number(match[6]) * SECOND_MS;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
