import type { Language } from "../words/language.ts";
import { enStaffing } from "./enStaffing.ts";
import type { StaffingWords } from "./staffingWords.ts";
import { zhStaffing } from "./zhStaffing.ts";

const DICTIONARIES: Readonly<Record<Language, StaffingWords>> = { en: enStaffing, zh: zhStaffing };

/** What the answer of a staffing search says in a language. */
export function staffingWordsOf(language: Language): StaffingWords {
  return DICTIONARIES[language];
}
