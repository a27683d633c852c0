import { dayNumber, weekdayOf } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";

/** A day `YYYY-MM-DD` (or a moment that begins so) as numbers; weekday 0 = Monday. */
interface CalendarDay {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export function calendarDay(moment: string): CalendarDay {
  const date = moment.slice(0, 10);
  return { month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)), weekday: weekdayOf(date) };
}

/** Milliseconds since 1970 as if the local `YYYY-MM-DDTHH:MM` were universal time, so that no viewer's zone moves it. */
export function wallClockMs(moment: string): number {
  return (dayNumber(moment.slice(0, 10)) ?? 0) * DAY_MS + Number(moment.slice(11, 13)) * HOUR_MS + Number(moment.slice(14, 16)) * MINUTE_MS;
}

/** `HH:MM` of a quarter-hour's number within its day; 96 is `24:00`. */
export function quarterTime(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
}
