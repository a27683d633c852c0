/** Minutes after midnight as `HH:MM`. */
export function timeOfDay(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** First simulated day of random scenarios. */
export const START = "2026-06-01";
/** The busy time of their days. [min] */
export const BUSY_FROM = 8 * 60;
export const BUSY_TO = 9 * 60 + 30;

/** Local date and time of a moment of the first days. */
export function localTime(day: number, minutes: number): string {
  return `2026-06-0${1 + day}T${timeOfDay(minutes)}`;
}
