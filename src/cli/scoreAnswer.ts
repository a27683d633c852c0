import { breakdownText } from "../report/explain/breakdownText.ts";
import { counterFiguresText } from "../report/counters/counterFiguresText.ts";
import type { TextOptions } from "../report/explain/breakdownText.ts";
import { explanationText } from "../report/explain/explanationText.ts";
import { whatIfText } from "../report/explain/whatIfText.ts";
import { reconcileText } from "../report/reconcile/reconcileText.ts";
import { scoreText } from "../report/score/scoreText.ts";
import { comparisonsText } from "../report/shop/comparisonText.ts";
import { agentFiguresText, figuresText } from "../report/shop/figuresText.ts";
import { peersText } from "../report/shop/peersText.ts";
import { scoreCardText } from "../report/shop/scoreCardText.ts";
import type { CounterScoreResult } from "../scoring/counters/counterScore.ts";
import type { ScoreResult } from "../scoring/scoreResult.ts";
import { isOfCounters } from "../scoring/scoredResult.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import { reportColors } from "./reportColors.ts";
import type { ScoreRequest } from "./scoreRequest.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** What `score` prints: the table, then each thing that was asked for, a blank line between them. */
export function scoreAnswer(result: ScoredResult, request: ScoreRequest): string {
  const { language, packs, quiet, events, registrations } = request;
  const options = { language, colors: reportColors(), columns: terminalColumns() };
  const table = scoreText(result, packs, { ...options, quiet, asked: { event: events.length > 0, registration: registrations.length > 0 } });
  const further = isOfCounters(result) ? askedOfCounters(result, request, options) : asked(result, request, options);
  return [table, ...further].join("\n");
}

/** The shop's figures, peers, comparisons and score card, each where it was asked for. */
function shopTexts({ figures, peers, comparison, scoreCard }: ScoreResult, by: ScoreRequest["by"], options: Required<TextOptions>): string[] {
  return [
    ...(figures === undefined ? [] : [figuresText(figures, options), ...(by.includes("agent") ? [agentFiguresText(figures, options)] : [])]),
    ...(peers === undefined ? [] : [peersText(peers, options)]),
    ...(comparison === undefined ? [] : [comparisonsText(comparison, options)]),
    ...(scoreCard === undefined ? [] : [scoreCardText(scoreCard, options)]),
  ];
}

function askedOfCounters(result: CounterScoreResult, { by }: ScoreRequest, options: Required<TextOptions>): string[] {
  return [...by.map((part) => breakdownText(result, part, options)), counterFiguresText(result, options)].filter((text) => text !== "");
}

function asked(result: ScoreResult, { by, packs, language, inFull }: ScoreRequest, options: Required<TextOptions>): string[] {
  return [
    ...by.map((part) => breakdownText(result, part, options)),
    ...(result.explanations ?? []).map((explanation) => explanationText(explanation, { ...options, inFull })),
    ...shopTexts(result, by, options),
    ...(result.whatIf === undefined ? [] : [whatIfText(result.whatIf, packs, options)]),
    ...(result.reconciliation === undefined ? [] : [reconcileText(result.reconciliation, { language, ruleName: packs[0].name[language], quantity: packs[0].measure === undefined ? "share" : "seconds" })]),
  ];
}
