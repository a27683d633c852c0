import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import { addDays } from "../../time/calendar.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** The judged days of a comparison, in words. */
export function comparedSpan({ scenarios: [{ scenario }] }: Pick<ComparisonResult, "scenarios">, language: Language): string {
  const words = wordsOf(language);
  const [first, last] = [addDays(scenario.start, scenario.warmUp), addDays(scenario.start, scenario.warmUp + scenario.days - 1)];
  return words.page.days(dayName(first, words), dayName(last, words), scenario.days);
}
