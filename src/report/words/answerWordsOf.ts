import type { AnswerWords } from "./answerWords.ts";
import { enAnswer } from "./enAnswer.ts";
import type { Language } from "./language.ts";
import { zhAnswer } from "./zhAnswer.ts";

const OF: Readonly<Record<Language, AnswerWords>> = { en: enAnswer, zh: zhAnswer };

/** The answering sentence's words in a language. */
export function answerWordsOf(language: Language): AnswerWords {
  return OF[language];
}
