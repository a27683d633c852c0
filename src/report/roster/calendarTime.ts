import { dateOfDayNumber } from "../../time/calendar.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS } from "../../time/units.ts";

/** `20260618T080000` of what a clock shows [ms since 1970 as if it were UTC]; parts of a minute are dropped. */
export function calendarTime(wallMs: number): string {
  const day = Math.floor(wallMs / DAY_MS);
  return `${dateOfDayNumber(day).replaceAll("-", "")}T${formatTimeOfDay(wallMs - day * DAY_MS).replace(":", "")}00`;
}
