import type { Language } from "../words/language.ts";
import { enForecast } from "./enForecast.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { zhForecast } from "./zhForecast.ts";

const WORDS: Readonly<Record<Language, ForecastWords>> = { en: enForecast, zh: zhForecast };

/** What forecasts say in this language. */
export function forecastWordsOf(language: Language): ForecastWords {
  return WORDS[language];
}
