import type { Language } from "../report/words/language.ts";
import { enFaults } from "./enFaults.ts";
import type { FaultWords } from "./faultWords.ts";
import { zhFaults } from "./zhFaults.ts";

const DICTIONARIES: Readonly<Record<Language, FaultWords>> = { en: enFaults, zh: zhFaults };

/** What the command line says of faults in a language. */
export function faultWordsOf(language: Language): FaultWords {
  return DICTIONARIES[language];
}
