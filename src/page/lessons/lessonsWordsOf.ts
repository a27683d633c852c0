import type { Language } from "../../report/words/language.ts";
import { EN_LESSONS } from "./enLessons.ts";
import type { LessonsWords } from "./lessonsWords.ts";
import { ZH_LESSONS } from "./zhLessons.ts";

const WORDS: Readonly<Record<Language, LessonsWords>> = { en: EN_LESSONS, zh: ZH_LESSONS };

export function lessonsWordsOf(language: Language): LessonsWords {
  return WORDS[language];
}
