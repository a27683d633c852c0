import { dateOfDayNumber, dayNumber } from "./calendar.ts";
import { formatTimeOfDay, parseTimeOfDay } from "./timeOfDay.ts";
import { DAY_MS } from "./units.ts";

/**
 * Milliseconds of a local wall-clock time, as if it were UTC, since 1970-01-01T00:00: `2026-06-18T20:00`, also with a blank for the `T`,
 * or a date alone for its midnight; hours up to `48:00`. Undefined for anything else. Take the start date's value off for the time within a simulation.
 */
export function parseLocalDateTime(text: string): number | undefined {
  const [date, time, ...rest] = text.trim().split(/[T ]/u);
  const day = dayNumber(date);
  const ms = time === undefined ? 0 : parseTimeOfDay(time);
  return day === undefined || ms === undefined || rest.length > 0 ? undefined : day * DAY_MS + ms;
}

/** `YYYY-MM-DDTHH:MM` of such milliseconds; parts of a minute are dropped. */
export function formatLocalDateTime(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  return `${dateOfDayNumber(day)}T${formatTimeOfDay(ms - day * DAY_MS)}`;
}
