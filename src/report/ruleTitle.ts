import type { RuleResult } from "../experiment/result.ts";
import type { Language } from "./words/language.ts";

/** A rule's name as it stands at the head of a row: in English its first letter large. */
export function ruleTitle(rule: RuleResult, language: Language): string {
  const name = rule.name[language];
  return language === "en" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
