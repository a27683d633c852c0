import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { explanationWordsOf } from "./explanationWordsOf.ts";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/** `4 min 12 s`, `20 s`, `1 h 5 min`, `2.3 s`; milliseconds below a second and just beyond a whole one, so that nothing late is told as in time. */
export function lengthText(seconds: number, language: Language): string {
  const exact = Math.round(seconds * 1000) / 1000;
  const tenths = Math.round(exact * 10) / 10;
  const whole = exact < 1 || (Number.isInteger(tenths) && tenths !== exact) ? exact : tenths;
  const hours = Math.floor(whole / HOUR_SECONDS);
  const minutes = Math.floor((whole - hours * HOUR_SECONDS) / MINUTE_SECONDS);
  const rest = whole - hours * HOUR_SECONDS - minutes * MINUTE_SECONDS;
  return explanationWordsOf(language).duration(hours, minutes, String(Number(rest.toFixed(3))));
}

/** `20:03:10` of `2026-06-18T20:03:10.000`, with milliseconds where there are any, and with its day where that is not `date`. */
export function timeText(at: string, date: string, language: Language): string {
  const [day, clock] = [at.slice(0, 10), at.slice(11)];
  const plain = clock.endsWith(".000") ? clock.slice(0, 8) : clock;
  return day === date ? plain : `${dayName(day, wordsOf(language))} ${plain}`;
}
