/** Minutes after midnight as `HH:MM`. */
export function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** First simulated day of random scenarios. */
export const START = "2026-06-01";
/** The busy time of their days. [min] */
export const BUSY_FROM = 8 * 60;
export const BUSY_TO = 9 * 60 + 30;

/** Local date and time of a moment of the first days; minutes beyond midnight are the next day's. */
export function localTime(day: number, minutes: number): string {
  const days = Math.floor(minutes / (24 * 60));
  return `2026-06-0${1 + day + days}T${timeOfDay(minutes - days * 24 * 60)}`;
}
