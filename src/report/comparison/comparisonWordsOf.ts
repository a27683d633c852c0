import type { Language } from "../words/language.ts";
import type { ComparisonWords } from "./comparisonWords.ts";
import { enComparison } from "./enComparison.ts";
import { zhComparison } from "./zhComparison.ts";

const WORDS: Readonly<Record<Language, ComparisonWords>> = { en: enComparison, zh: zhComparison };

/** What is said of a comparison in a language. */
export function comparisonWordsOf(language: Language): ComparisonWords {
  return WORDS[language];
}
