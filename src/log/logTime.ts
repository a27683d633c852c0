import { dateOfDayNumber, dayNumber } from "../time/calendar.ts";
import { localMillis } from "../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../time/units.ts";

const CALENDAR = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)? ?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/u;
const NUMBER = /^\d+(?:\.\d+)?$/u;
/** Numbers from here on are milliseconds since 1970, smaller ones seconds (which they are up to the year 5138). */
const FIRST_MILLISECONDS = 1e11;

/**
 * What the shop's wall clock shows at a time written in a log, in whole milliseconds since 1970 as if it were UTC; undefined where it is no time.
 * Calendar times without offset are the shop's own; with one, and numbers since 1970, they are carried into `timeZone`.
 * Source: contract §3.
 */
export function readLogTime(text: string, timeZone: string): number | undefined {
  const plain = text.trim();
  const match = CALENDAR.exec(plain);
  if (match === null) return NUMBER.test(plain) ? localMillis(sinceEpoch(Number(plain)), timeZone) : undefined;
  const day = dayNumber(`${match[1]}-${match[2].padStart(2, "0")}-${match[3].padStart(2, "0")}`);
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const wall = day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + fractionMs(match[7]);
  const offset = match[8];
  return offset === undefined ? wall : localMillis(wall - offsetMs(offset), timeZone);
}

/** `2026-06-18T20:00:03.120` of milliseconds since the midnight at which the day of number `startDay` (days since 1970) begins. */
export function formatLogTime(ms: number, startDay: number): string {
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const clock = [Math.floor(rest / HOUR_MS), Math.floor(rest / MINUTE_MS) % 60, Math.floor(rest / SECOND_MS) % 60];
  return `${dateOfDayNumber(startDay + day)}T${clock.map((part) => padded(part, 2)).join(":")}.${padded(rest % SECOND_MS, 3)}`;
}

function sinceEpoch(value: number): number {
  return Math.round(value < FIRST_MILLISECONDS ? value * SECOND_MS : value);
}

function fractionMs(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.slice(0, 3).padEnd(3, "0"));
}

function offsetMs(offset: string): number {
  if (offset === "Z" || offset === "z") return 0;
  const digits = offset.slice(1).replace(":", "");
  const ms = Number(digits.slice(0, 2)) * HOUR_MS + Number(digits.slice(2) || 0) * MINUTE_MS;
  return offset.startsWith("-") ? -ms : ms;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
