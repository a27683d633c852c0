import { verdictSentences as backtestSentences } from "./backtest/verdictSentences.ts";
import type { ReportedResult } from "./buildReport.ts";
import { comparedPairs } from "./comparison/comparedPair.ts";
import { comparisonAnswer } from "./comparison/comparisonAnswer.ts";
import { learnedSentences } from "./calibration/learnedSentences.ts";
import { deskSentence } from "./deskSentence.ts";
import { resultTitle } from "./resultTitle.ts";
import { ruleVerdict } from "./score/ruleVerdict.ts";
import { ruleViews } from "./score/ruleView.ts";
import { joinedShops } from "./shopView.ts";
import { staffingAnswer } from "./staffing/staffingAnswer.ts";
import { verdictSentences } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";

/** The answer of a result as plain text for a message: what it is of, then what it comes to, a sentence a line. */
export function answerText(result: ReportedResult, language: Language): string {
  return [resultTitle(result), ...sentences(result, language)].join("\n");
}

function sentences(result: ReportedResult, language: Language): readonly string[] {
  switch (result.kind) {
    case "simulation": {
      const { headline, reasons } = verdictSentences(joinedShops(result), language);
      return [headline, ...reasons, deskSentence(result, language)];
    }
    case "staffing": {
      const answer = staffingAnswer(result, language);
      return [answer.headline, ...answer.beside.sentences, ...answer.sentences];
    }
    case "comparison": return comparedPairs(result).flatMap((pair) => {
      const answer = comparisonAnswer(result, pair, language);
      return [answer.headline, ...answer.sentences];
    });
    case "backtest": return backtestSentences(result, language);
    case "calibration": return "figures" in result ? [] : learnedSentences(result, language);
    case "score": return ruleViews(result).map((rule) => ruleVerdict(rule, language).headline);
  }
}
