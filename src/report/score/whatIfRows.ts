import type { WhatIfResult } from "../../scoring/whatIf/whatIfResult.ts";
import { lengthText } from "../explain/explainedTimes.ts";
import { changeText } from "../explain/whatIfText.ts";
import { whatIfWords } from "../explain/whatIfWords.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { capitalized, valueText } from "./ruleVerdict.ts";
import type { RuleView } from "./ruleView.ts";
import { scorePageWordsOf } from "./scorePageWordsOf.ts";

/** A change and what a rule would have come to. */
export interface WhatIfRow {
  readonly change: string;
  readonly effect: string;
  readonly becomes: string;
  /** Days that would pass, and with what wait. */
  readonly details: readonly string[];
  readonly isBetter: boolean;
}

/** Of one rule, change by change. */
export function whatIfRows({ outcomes }: WhatIfResult, { id, quantity }: RuleView, language: Language): WhatIfRow[] {
  const [words, page] = [whatIfWords(language), scorePageWordsOf(language)];
  return outcomes.flatMap(({ change, rules }): WhatIfRow[] => {
    if (!Object.hasOwn(rules, id)) return [];
    const { before, after, unitsMet, daysPassed, medianSeconds, idle } = rules[id];
    const head = capitalized(changeText(change, language));
    const still = (text: string): WhatIfRow => ({ change: head, effect: text, becomes: "", details: [], isBetter: false });
    if (idle !== undefined) return [still(words.idle[idle])];
    if (before.value === undefined || after.value === undefined) return [still(words.nothingJudged)];
    if (before.numerator === after.numerator && before.denominator === after.denominator) return [still(words.unchanged)];
    return [{
      change: head, becomes: words.rate(valueText(before.value, quantity), valueText(after.value, quantity)),
      effect: quantity === "seconds" ? "" : page.metOf(formatNumber(unitsMet), formatNumber(before.denominator - before.numerator)),
      details: [
        ...(daysPassed.length === 0 ? [] : [words.daysPassed(daysPassed.map((date) => dayName(date, wordsOf(language))))]),
        ...(medianSeconds === undefined || unitsMet === 0 ? [] : [words.median(lengthText(medianSeconds, language))]),
      ],
      isBetter: unitsMet > 0 || (quantity === "seconds" && after.value < before.value),
    }];
  });
}
