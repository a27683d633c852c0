import type { ConsequenceResult, RuleResult } from "../experiment/result.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatTarget } from "./figures/formatTarget.ts";
import type { Language } from "./words/language.ts";
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
export function consequenceText(consequence: ConsequenceResult, rule: RuleResult, language: Language, fines: Scenario["value"]["fines"] = true): ConsequenceText {
  const dictionary = wordsOf(language);
  const words = dictionary.consequences;
  const { kind, period, judgedDays, minimumVolume, threshold, assumed } = consequence;
  const when = period === "day"
    ? (judgedDays === 1 ? words.oneDay : words.everyDay(judgedDays))
    : words.before("weights" in period ? judgedDays : period.days, "weights" in period ? "event" : period.before ?? "event", judgedDays);
  const parts = [
    words.unless(formatTarget({ ...threshold, source: "consequence" }, rule.quantity), when),
    minimumVolume === undefined ? undefined : words.volume(formatNumber(minimumVolume.value), minimumVolume.operator === ">"),
    assumed ? words.assumed : undefined,
    kind === "fine" && fines === false ? words.notCounted : undefined,
  ];
  const name = words.kinds[kind] ?? kind;
  const amount = kind === "fine" && typeof fines === "number" ? fines : consequence.amount;
  return {
    name: amount === undefined ? name : words.amount(name, formatNumber(amount), period === "day"),
    condition: dictionary.clauses(parts.filter((part) => part !== undefined)),
  };
}
