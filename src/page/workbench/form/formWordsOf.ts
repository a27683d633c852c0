import type { Language } from "../../../report/words/language.ts";
import { enForm } from "./enForm.ts";
import type { FormWords } from "./formWords.ts";
import { zhForm } from "./zhForm.ts";

const WORDS: Readonly<Record<Language, FormWords>> = { en: enForm, zh: zhForm };

export function formWordsOf(language: Language): FormWords {
  return WORDS[language];
}
