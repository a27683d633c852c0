import type { Consequence, RulePack } from "../rules/rulePack.ts";
import { consequenceCondition, consequenceName } from "./consequenceText.ts";
import { consequenceWhen } from "./consequenceWhen.ts";
import type { Language } from "./words/language.ts";
import { ruleWordsOf } from "./words/ruleWordsOf.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** What a rule says that follows: a heading and a line each, or that no source tells anything. */
export function ruleConsequenceLines(pack: RulePack, language: Language): string[] {
  const words = ruleWordsOf(language);
  if (pack.consequences.length === 0) return [words.noConsequences];
  return [words.consequencesTitle, ...pack.consequences.map((consequence) => `- ${consequenceLine(consequence, pack, language)}`)];
}

function consequenceLine(consequence: Consequence, { measure }: RulePack, language: Language): string {
  const dictionary = wordsOf(language);
  const { kind, amount, period, threshold, standard } = consequence;
  const when = consequenceWhen(consequence, dictionary);
  const limited = consequenceCondition(consequence, measure === undefined ? "share" : "seconds", when, dictionary);
  const hasLimit = threshold !== undefined || standard !== undefined;
  const parts = hasLimit ? [limited] : [unlimited(consequence, when, language), ...(limited === "" ? [] : [limited])];
  return ruleWordsOf(language).term(consequenceName(kind, amount, period === "day", dictionary), dictionary.clauses(parts));
}

/** What goods are taken down for stands in the words of messages; of all else no source tells the limit. */
function unlimited({ kind, period }: Consequence, when: string, language: Language): string {
  const words = ruleWordsOf(language);
  if (kind === "goods-down") return words.abuse;
  return period === "day" ? words.noLimit : wordsOf(language).clauses([words.noLimit, when]);
}
