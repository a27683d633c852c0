import type { Language } from "../../../report/words/language.ts";
import type { DeskWords } from "./deskWords.ts";
import { enDesk } from "./enDesk.ts";
import { zhDesk } from "./zhDesk.ts";

const WORDS: Readonly<Record<Language, DeskWords>> = { en: enDesk, zh: zhDesk };

export function deskWordsOf(language: Language): DeskWords {
  return WORDS[language];
}
