import type { SimulationResult } from "../experiment/result.ts";
import type { ComparisonResult } from "../experiment/comparison/comparisonResult.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import { backtestAnswer } from "./backtest/backtestAnswer.ts";
import type { ReportedResult } from "./buildReport.ts";
import { calibrationPageWordsOf } from "./calibration/calibrationPageWords.ts";
import { calibrationWordsOf } from "./calibration/calibrationWordsOf.ts";
import { countersPageWordsOf } from "./calibration/countersPageWords.ts";
import { countersTitle } from "./calibration/countersTitle.ts";
import { daysLearned } from "./calibration/daysLearned.ts";
import { comparedPairs } from "./comparison/comparedPair.ts";
import { comparisonHeadline } from "./comparison/comparisonHeadline.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatShare } from "./figures/formatShare.ts";
import { fileTitle } from "./score/fileTitle.ts";
import { firstRule, ruleDays } from "./score/ruleDays.ts";
import { ruleViews } from "./score/ruleView.ts";
import { ruleVerdict } from "./score/ruleVerdict.ts";
import { scorePageWordsOf } from "./score/scorePageWordsOf.ts";
import { decidingShop } from "./shopStandings.ts";
import { shopView } from "./shopView.ts";
import { staffingAnswer } from "./staffing/staffingAnswer.ts";
import { standingOf } from "./standingOf.ts";
import { verdictSentences } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A result in one line, as a list of results tells it: the same headline as its page. */
export interface ResultLine {
  /** Of the scenario or the log. */
  readonly name: string;
  readonly answer: string;
  /** A class of the page's verdicts: `passes`, `fails`, `open` …; absent where there is nothing to pass. */
  readonly standing?: string;
}

/** What a kept result is about and what it answers. */
export function resultLine(result: ReportedResult, language: Language): ResultLine {
  switch (result.kind) {
    case "simulation": return simulationLine(result, language);
    case "comparison": return comparisonLine(result, language);
    case "score": return scoreLine(result, language);
    case "staffing": {
      const { headline, standing } = staffingAnswer(result, language);
      return { name: result.scenario.name, answer: headline, standing };
    }
    case "backtest": {
      const { headline, standing } = backtestAnswer(result, language);
      return { name: `${fileTitle(result)} · ${result.scenario.name}`, answer: headline, standing };
    }
    case "calibration": {
      if (!("figures" in result)) return { name: fileTitle(result), answer: calibrationPageWordsOf(language).headline(Object.values(result.fits).filter(({ source }) => source === "fitted").length, daysLearned(result)) };
      const page = countersPageWordsOf(language);
      const { pair } = result;
      const answer = pair === undefined ? page.headlineUnknown : page.headline(formatNumber(pair.handle.value, 1) + calibrationWordsOf(language).durations.seconds, formatShare(pair.shrinkage.value));
      return { name: countersTitle(result), answer };
    }
  }
}

/** Of several shops the one that decides. */
function simulationLine(result: SimulationResult, language: Language): ResultLine {
  const shop = decidingShop(result);
  const seen = shop === undefined ? result : shopView(result, shop);
  const { headline } = verdictSentences(seen, language);
  return { name: result.scenario.name, answer: shop === undefined ? headline : wordsOf(language).page.ofShop(shop, headline), standing: standingOf(seen).standing };
}

function comparisonLine(result: ComparisonResult, language: Language): ResultLine {
  const headlines = comparedPairs(result).map((pair) => comparisonHeadline(result, pair, language));
  return {
    name: result.scenarios.map(({ name }) => name).join(" · "),
    answer: headlines.map(({ headline }) => headline).join(" "),
    ...(headlines.length === 1 ? { standing: headlines[0].standing } : {}),
  };
}

function scoreLine(result: ScoredResult, language: Language): ResultLine {
  const rule = firstRule(ruleViews(result));
  if (rule === undefined) return { name: fileTitle(result), answer: scorePageWordsOf(language).nothingJudged };
  return { name: fileTitle(result), answer: ruleVerdict(rule, language).headline, standing: ruleDays(rule).standing };
}
