import type { ConsequenceScore } from "../../scoring/scoreResult.ts";
import type { FigureTable } from "../figureTables.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { valueText } from "./ruleVerdict.ts";
import type { RuleView } from "./ruleView.ts";
import { scorePageWordsOf } from "./scorePageWordsOf.ts";

/** The periods of a consequence, one a row; absent where it has none. */
export function periodTable(title: string, { periods }: ConsequenceScore, quantity: RuleView["quantity"], language: Language): FigureTable | undefined {
  if (periods.length === 0) return undefined;
  const [words, page] = [wordsOf(language), scorePageWordsOf(language)];
  const hasEvents = periods.some(({ event }) => event !== undefined);
  return {
    title: words.statements([title, page.periods(periods.length)]), names: hasEvents ? 3 : 2,
    columns: [page.period, ...(hasEvents ? [page.before] : []), page.verdict, page.figure, page.missingDays],
    rows: periods.map(({ from, to, event, value, verdict, daysMissing }) => [
      from === to ? dayName(from, words) : words.consequences.span(dayName(from, words), dayName(to, words)),
      ...(hasEvents ? [event === undefined ? "" : dayName(event, words)] : []),
      words.consequences.verdicts[verdict], value === undefined ? "–" : valueText(value, quantity), String(daysMissing),
    ]),
  };
}
