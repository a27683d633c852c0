import type { Language } from "../words/language.ts";
import type { CalibrationWords } from "./calibrationWords.ts";
import { enCalibration } from "./enCalibration.ts";
import { zhCalibration } from "./zhCalibration.ts";

const WORDS: Readonly<Record<Language, CalibrationWords>> = { en: enCalibration, zh: zhCalibration };

/** What a calibration says in this language. */
export function calibrationWordsOf(language: Language): CalibrationWords {
  return WORDS[language];
}
