import type { Language } from "../words/language.ts";
import { enLevers } from "./enLevers.ts";
import type { LeverWords } from "./leverWords.ts";
import { zhLevers } from "./zhLevers.ts";

const DICTIONARIES: Readonly<Record<Language, LeverWords>> = { en: enLevers, zh: zhLevers };

/** What the levers of a roster say in a language. */
export function leverWordsOf(language: Language): LeverWords {
  return DICTIONARIES[language];
}
