import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";

/** `10:42:07` of a film's time. */
export function clockTime(at: number): string {
  return `${minuteTime(at)}:${two(Math.floor(inDay(at) / SECOND_MS) % 60)}`;
}

/** `10:42` of a film's time. */
export function minuteTime(at: number): string {
  const ms = inDay(at);
  return `${two(Math.floor(ms / HOUR_MS))}:${two(Math.floor(ms / MINUTE_MS) % 60)}`;
}

function inDay(at: number): number {
  return ((at % DAY_MS) + DAY_MS) % DAY_MS;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
