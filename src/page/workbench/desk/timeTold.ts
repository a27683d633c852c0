import type { DeskWords } from "./deskWords.ts";

const STEP_SECONDS = 5;
const MINUTE = 60;
/** Up to here seconds are told. */
const SECONDS_UP_TO = 55;

/** A time as one would say it: seconds by fives, then whole minutes. */
export function timeTold(seconds: number, words: Pick<DeskWords, "seconds" | "minutes">): string {
  return seconds <= SECONDS_UP_TO ? words.seconds(Math.max(STEP_SECONDS, Math.ceil(seconds / STEP_SECONDS) * STEP_SECONDS)) : words.minutes(Math.max(1, Math.round(seconds / MINUTE)));
}
