import type { Language } from "../../report/words/language.ts";
import { enShare } from "./enShare.ts";
import type { ShareWords } from "./shareWords.ts";
import { zhShare } from "./zhShare.ts";

const WORDS: Readonly<Record<Language, ShareWords>> = { en: enShare, zh: zhShare };

/** The menu's words in a language. */
export function shareWordsOf(language: Language): ShareWords {
  return WORDS[language];
}
