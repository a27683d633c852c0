import { HOUR_MS, QUARTER_HOUR_MS, SECOND_MS } from "./units.ts";

/** Zones that have had one offset since 1992 and are met in every log. */
const FIXED_OFFSET_MS: Readonly<Record<string, number>> = {
  UTC: 0,
  "Etc/UTC": 0,
  GMT: 0,
  "Asia/Shanghai": 8 * HOUR_MS,
};
/** 1992-01-01, after China's last summer time (1986–1991). Source: IANA time zone database. */
const FIXED_SINCE_MS = 694_224_000_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/**
 * What the wall clock in a time zone shows at an instant (milliseconds since 1970 UTC), in milliseconds as if it were UTC.
 * Offsets are kept by quarter-hour, since zones change theirs on quarter-hours only.
 */
export function localMillis(instantMs: number, timeZone: string): number {
  const fixed = FIXED_OFFSET_MS[timeZone];
  if (fixed !== undefined && (fixed === 0 || instantMs >= FIXED_SINCE_MS)) return instantMs + fixed;
  let known = offsets.get(timeZone);
  if (known === undefined) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const quarter = Math.floor(instantMs / QUARTER_HOUR_MS);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = offsetAt(quarter * QUARTER_HOUR_MS, timeZone);
    known.set(quarter, offset);
  }
  return instantMs + offset;
}

/** Whether the host's time-zone data knows the name (`Asia/Shanghai`, `UTC`). */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function offsetAt(instantMs: number, timeZone: string): number {
  const shown: Record<string, number> = {};
  for (const part of formatOf(timeZone).formatToParts(instantMs)) shown[part.type] = Number(part.value);
  const wall = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  return wall - Math.floor(instantMs / SECOND_MS) * SECOND_MS;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23",
      year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}
