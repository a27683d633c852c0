import type { Language } from "../../report/words/language.ts";
import { enWorkbench } from "./enWorkbench.ts";
import type { WorkbenchWords } from "./workbenchWords.ts";
import { zhWorkbench } from "./zhWorkbench.ts";

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { en: enWorkbench, zh: zhWorkbench };

export function workbenchWordsOf(language: Language): WorkbenchWords {
  return WORDS[language];
}
