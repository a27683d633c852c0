import { en } from "./en.ts";
import type { Language } from "./language.ts";
import type { Words } from "./words.ts";
import { zh } from "./zh.ts";

const DICTIONARIES: Readonly<Record<Language, Words>> = { en, zh };

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return DICTIONARIES[language];
}
