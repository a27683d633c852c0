import type { Language } from "../../report/words/language.ts";
import { enWhatIf } from "./enWhatIf.ts";
import type { WhatIfWords } from "./whatIfWords.ts";
import { zhWhatIf } from "./zhWhatIf.ts";

const WORDS: Readonly<Record<Language, WhatIfWords>> = { en: enWhatIf, zh: zhWhatIf };

export function whatIfWordsOf(language: Language): WhatIfWords {
  return WORDS[language];
}
