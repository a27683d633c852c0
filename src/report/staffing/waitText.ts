import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

export const MINUTE_SECONDS = 60;
/** From here on a wait is told in minutes. [s] */
export const LONG_WAIT_SECONDS = 2 * MINUTE_SECONDS;

/** How long somebody waits, as it is said: from two minutes on in whole minutes, else in whole seconds. */
export function waitText(seconds: number, language: Language): string {
  const { scenario: terms } = wordsOf(language);
  return seconds < LONG_WAIT_SECONDS ? terms.seconds(formatNumber(seconds)) : terms.minutes(formatNumber(seconds / MINUTE_SECONDS));
}
