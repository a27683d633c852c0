import { dayNumber } from "../../time/calendar.ts";
import { localMillis } from "../../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, QUARTER_HOUR_MS } from "../../time/units.ts";
import { calendarLine } from "./calendarLine.ts";
import { calendarTime } from "./calendarTime.ts";

/** So long before the first day the zone is told, so that the offset in force then has begun. */
const BEFORE_MS = 366 * DAY_MS;

/**
 * The zone's definition (VTIMEZONE) as far as the dates need it: the offset from a year before the first on, and each change of it up to the last. The greater of two offsets is the summer's.
 * Source: RFC 5545 §3.6.5; offsets from the host's time-zone data.
 */
export function calendarZone(timeZone: string, first: string, last: string): string {
  const beginMs = (dayNumber(first) ?? 0) * DAY_MS - BEFORE_MS;
  const endMs = (dayNumber(last) ?? 0) * DAY_MS + 2 * DAY_MS;
  const changes = offsetChanges(timeZone, beginMs, endMs);
  const start = offsetAt(beginMs, timeZone);
  const least = Math.min(start, ...changes.map(({ to }) => to));
  const observances = [{ atMs: beginMs, from: start, to: start }, ...changes].map(({ atMs, from, to }) => {
    const part = to > least ? "DAYLIGHT" : "STANDARD";
    return [
      calendarLine("BEGIN", part), calendarLine("DTSTART", calendarTime(atMs + from)), calendarLine("TZOFFSETFROM", offsetText(from)), calendarLine("TZOFFSETTO", offsetText(to)), calendarLine("END", part),
    ].join("");
  });
  return [calendarLine("BEGIN", "VTIMEZONE"), calendarLine("TZID", timeZone), ...observances, calendarLine("END", "VTIMEZONE")].join("");
}

interface OffsetChange {
  /** Instant. */
  readonly atMs: number;
  readonly from: number;
  readonly to: number;
}

/** Changes lie on quarter-hours; each is looked for within the day that has one. */
function offsetChanges(timeZone: string, beginMs: number, endMs: number): OffsetChange[] {
  const changes: OffsetChange[] = [];
  for (let dayMs = beginMs; dayMs < endMs; dayMs += DAY_MS) {
    if (offsetAt(dayMs, timeZone) === offsetAt(dayMs + DAY_MS, timeZone)) continue;
    for (let atMs = dayMs + QUARTER_HOUR_MS; atMs <= dayMs + DAY_MS; atMs += QUARTER_HOUR_MS) {
      const [from, to] = [offsetAt(atMs - QUARTER_HOUR_MS, timeZone), offsetAt(atMs, timeZone)];
      if (from !== to) changes.push({ atMs, from, to });
    }
  }
  return changes;
}

function offsetAt(instantMs: number, timeZone: string): number {
  return localMillis(instantMs, timeZone) - instantMs;
}

/** `+0800`. */
function offsetText(offsetMs: number): string {
  const size = Math.abs(offsetMs);
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${offsetMs < 0 ? "-" : "+"}${twoDigits(Math.floor(size / HOUR_MS))}${twoDigits(Math.floor((size % HOUR_MS) / MINUTE_MS))}`;
}
