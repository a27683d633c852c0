import { HOUR_MS, MINUTE_MS } from "./units.ts";

const TIME_OF_DAY = /^(\d{1,2}):([0-5]\d)$/u;
const LATEST_MS = 48 * HOUR_MS;

/** Milliseconds since midnight of `HH:MM` from `00:00` to `48:00` (`26:00` is two o'clock the next morning); undefined for anything else. */
export function parseTimeOfDay(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const match = TIME_OF_DAY.exec(value.trim());
  if (match === null) return undefined;
  const ms = Number(match[1]) * HOUR_MS + Number(match[2]) * MINUTE_MS;
  return ms <= LATEST_MS ? ms : undefined;
}

/** Milliseconds since midnight of a time of day that has been checked before, as all of a scenario and its rules have. */
export function timeOfDayMs(checked: string): number {
  return parseTimeOfDay(checked) ?? 0;
}

/** `HH:MM` of milliseconds since midnight; parts of a minute are dropped. */
export function formatTimeOfDay(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
