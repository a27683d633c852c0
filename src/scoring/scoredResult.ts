import type { CounterScoreResult } from "./counters/counterScore.ts";
import type { ScoreResult } from "./scoreResult.ts";

/** Any result of kind `score`: of a log of messages or conversations, or of a table of desk counters. */
export type ScoredResult = ScoreResult | CounterScoreResult;

export function isOfCounters(result: ScoredResult): result is CounterScoreResult {
  return result.log.shape === "counters";
}
