import { enRule } from "./enRule.ts";
import type { Language } from "./language.ts";
import type { RuleWords } from "./ruleWords.ts";
import { zhRule } from "./zhRule.ts";

const DICTIONARIES: Readonly<Record<Language, RuleWords>> = { en: enRule, zh: zhRule };

/** What is said of rules in a language. */
export function ruleWordsOf(language: Language): RuleWords {
  return DICTIONARIES[language];
}
