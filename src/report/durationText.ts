import { trimmedNumber } from "./figures/trimmedNumber.ts";
import type { Words } from "./words/words.ts";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/** A duration [s] in hours where these are whole or halves, else in minutes where these are whole, else in seconds: `2 h`, `20 min`, `90 s`. */
export function durationText(seconds: number, { scenario: terms }: Words): string {
  if (seconds >= HOUR_SECONDS && seconds % (HOUR_SECONDS / 2) === 0) return terms.hours(trimmedNumber(seconds / HOUR_SECONDS));
  return seconds % MINUTE_SECONDS === 0 ? terms.minutes(trimmedNumber(seconds / MINUTE_SECONDS)) : terms.seconds(trimmedNumber(seconds));
}
