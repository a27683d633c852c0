import type { Language } from "../../../report/words/language.ts";
import { enResults } from "./enResults.ts";
import type { ResultsWords } from "./resultsWords.ts";
import { zhResults } from "./zhResults.ts";

const WORDS: Readonly<Record<Language, ResultsWords>> = { en: enResults, zh: zhResults };

export function resultsWordsOf(language: Language): ResultsWords {
  return WORDS[language];
}
