import type { Language } from "../../report/words/language.ts";
import { EN_PRACTICE } from "./enPractice.ts";
import type { PracticeWords } from "./practiceWords.ts";
import { ZH_PRACTICE } from "./zhPractice.ts";

const WORDS: Readonly<Record<Language, PracticeWords>> = { en: EN_PRACTICE, zh: ZH_PRACTICE };

export function practiceWordsOf(language: Language): PracticeWords {
  return WORDS[language];
}
