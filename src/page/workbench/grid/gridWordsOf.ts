import type { Language } from "../../../report/words/language.ts";
import { enGrid } from "./enGrid.ts";
import type { GridWords } from "./gridWords.ts";
import { zhGrid } from "./zhGrid.ts";

const WORDS: Readonly<Record<Language, GridWords>> = { en: enGrid, zh: zhGrid };

export function gridWordsOf(language: Language): GridWords {
  return WORDS[language];
}
