import type { ConsequenceResult, RuleResult } from "../experiment/result.ts";
import type { Consequence } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { consequenceVolume, consequenceWhen } from "./consequenceWhen.ts";
import { formatEstimate } from "./figures/formatEstimate.ts";
import type { FormattedEstimate } from "./figures/formatEstimate.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatTarget } from "./figures/formatTarget.ts";
import { dayName } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A consequence in words: what comes, and when it comes. */
interface ConsequenceText {
  readonly name: string;
  readonly condition: string;
}

/**
 * `Fine of 1,000 yuan a day`, `unless ≥ 50% on each of the 3 days, from 100 a day on`; a kind without a word of its own stands as written.
 * A fine is told with the amount that the scenario counts it with (`value.fines`), else that of the rule.
 */
export function consequenceText(
  consequence: ConsequenceResult, { quantity }: Pick<RuleResult, "quantity">, language: Language, fines: Scenario["value"]["fines"] = true,
): ConsequenceText {
  const words = wordsOf(language);
  const { kind, period, judgedDays, dates = [] } = consequence;
  const amount = kind === "fine" && typeof fines === "number" ? fines : consequence.amount;
  const when = consequenceWhen(consequence, words, consequence.threshold === undefined ? undefined : judgedDays, dates.map(({ date }) => dayName(date, words)));
  const notCounted = kind === "fine" && fines === false ? words.consequences.notCounted : undefined;
  return { name: consequenceName(kind, amount, period === "day", words), condition: consequenceCondition(consequence, quantity, when, words, notCounted) };
}

/** What comes. */
export function consequenceName(kind: string, amount: number | undefined, daily: boolean, { consequences: words }: Words): string {
  const name = words.kinds[kind] ?? kind;
  return amount === undefined ? name : words.amount(name, formatNumber(amount), daily);
}

/** When it comes, from which volume on, for how long. */
export function consequenceCondition(consequence: Consequence, quantity: RuleResult["quantity"], when: string, dictionary: Words, remark?: string): string {
  const { consequences: words } = dictionary;
  const { threshold, standard, assumed, lasts } = consequence;
  const limit = threshold === undefined ? undefined : formatTarget(threshold, quantity);
  const target = standard === undefined ? limit : limit === undefined ? words.untoldStandard : words.industryStandard(limit);
  const parts = [
    target === undefined ? undefined : words.unless(target, when),
    consequenceVolume(consequence, dictionary),
    assumed === true ? words.assumed : undefined,
    lasts === undefined ? undefined : words.lasts(lasts),
    remark,
  ];
  return dictionary.clauses(parts.filter((part) => part !== undefined));
}

/** Each of several events or registrations with its chance: `Thu 18 June 93.2% (91.0–95.1)`; none where there is one at most, whose chance is that of all. */
export function datedChances({ dates = [] }: ConsequenceResult, language: Language, figure: (formatted: FormattedEstimate) => string): string[] {
  const words = wordsOf(language);
  if (dates.length < 2) return [];
  return dates.map(({ date, avoided }) => {
    const chance = avoided.value === undefined ? words.page.notAssessed : figure(formatEstimate(avoided, "share"));
    return words.consequences.onDate(dayName(date, words), chance);
  });
}
