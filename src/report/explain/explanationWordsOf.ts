import type { Language } from "../words/language.ts";
import { enExplanation } from "./enExplanation.ts";
import type { ExplanationWords } from "./explanationWords.ts";
import { zhExplanation } from "./zhExplanation.ts";

const WORDS: Readonly<Record<Language, ExplanationWords>> = { en: enExplanation, zh: zhExplanation };

/** How explanations speak in a language. */
export function explanationWordsOf(language: Language): ExplanationWords {
  return WORDS[language];
}
