import type { ScoredResult } from "../scoring/scoredResult.ts";
import type { WithLogLessons } from "../training/logLessons.ts";
import { scoreCharts } from "./charts/scoreCharts.ts";
import type { ScoreCharts } from "./charts/scoreCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a score shows, as plain JSON. */
export interface ScoreReport {
  readonly replycast: 1;
  readonly kind: "score-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: ScoredResult & WithLogLessons;
  readonly charts: Readonly<Record<Language, ScoreCharts>>;
}

/** Agents and entry pages that a page tells by name: the first ones. */
const MOST_PARTS = 300;

/** The report of a score: the result, shortened where a large log has very many agents, and its charts. */
export function scoreReport(result: ScoredResult, language?: Language): ScoreReport {
  return {
    replycast: 1, kind: "score-report",
    ...(language === undefined ? {} : { language }),
    result: shortened(result),
    charts: { en: scoreCharts("en"), zh: scoreCharts("zh") },
  };
}

function shortened<Result extends ScoredResult>(result: Result): Result {
  const rules = Object.entries(result.rules).map(([id, rule]) => [id, {
    ...rule, byAgent: rule.byAgent.slice(0, MOST_PARTS), ...("byPage" in rule ? { byPage: rule.byPage?.slice(0, MOST_PARTS) } : {}),
  }]);
  return { ...result, rules: Object.fromEntries(rules) };
}
