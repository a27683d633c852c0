import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { explanationWordsOf } from "./explanationWordsOf.ts";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/**
 * `4 min 12 s`, `20 s`, `1 h 5 min`, `2.3 s`: to a tenth of a second. To the millisecond only below a tenth, and where it would else read like `limit`
 * without being it, so that nothing late is told as in time.
 */
export function lengthText(seconds: number, language: Language, limit?: number): string {
  const exact = Math.round(seconds * 1000) / 1000;
  const tenths = Math.round(exact * 10) / 10;
  const shown = exact < 0.1 || (tenths === limit && exact !== limit) ? exact : tenths;
  const hours = Math.floor(shown / HOUR_SECONDS);
  const minutes = Math.floor((shown - hours * HOUR_SECONDS) / MINUTE_SECONDS);
  const rest = shown - hours * HOUR_SECONDS - minutes * MINUTE_SECONDS;
  return explanationWordsOf(language).duration(hours, minutes, String(Number(rest.toFixed(3))));
}

/** `20:03:10` of `2026-06-18T20:03:10.120`, with its day where that is not `date`; with milliseconds where they are asked for and there are any. */
export function timeText(at: string, date: string, language: Language, isExact = false): string {
  const [day, clock] = [at.slice(0, 10), at.slice(11)];
  const plain = isExact && !clock.endsWith(".000") ? clock : clock.slice(0, 8);
  return day === date ? plain : `${dayName(day, wordsOf(language))} ${plain}`;
}
