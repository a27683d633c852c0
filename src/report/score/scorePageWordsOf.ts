import type { Language } from "../words/language.ts";
import { enScorePage } from "./enScorePage.ts";
import type { ScorePageWords } from "./scorePageWords.ts";
import { zhScorePage } from "./zhScorePage.ts";

const WORDS: Readonly<Record<Language, ScorePageWords>> = { en: enScorePage, zh: zhScorePage };

/** What the page of a score says in a language. */
export function scorePageWordsOf(language: Language): ScorePageWords {
  return WORDS[language];
}
