import type { Language } from "../../report/words/language.ts";
import type { DefinitionWords } from "./definitionWords.ts";
import { enDefinitions } from "./enDefinitions.ts";
import { zhDefinitions } from "./zhDefinitions.ts";

const WORDS: Readonly<Record<Language, DefinitionWords>> = { en: enDefinitions, zh: zhDefinitions };

export function definitionWordsOf(language: Language): DefinitionWords {
  return WORDS[language];
}
