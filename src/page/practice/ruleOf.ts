import type { Language } from "../../report/words/language.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { PracticeWords } from "./practiceWords.ts";

/** A rule's name after that of its platform, for several platforms have one of the same name. */
export function ruleOf({ name, platform }: RulePack, { platforms }: PracticeWords, language: Language): string {
  return `${platforms[platform] ?? platform} · ${name[language]}`;
}
