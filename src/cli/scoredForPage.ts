import { statSync } from "node:fs";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Explanation } from "../scoring/explain/explanation.ts";
import { missedConsumers } from "../scoring/explain/missedConsumers.ts";
import type { ScoreResult } from "../scoring/scoreResult.ts";
import { whatIf } from "../scoring/whatIf/whatIf.ts";
import { withTexts } from "../scoring/explain/withTexts.ts";
import type { Interruption } from "./interruption.ts";
import { readScoredLog } from "./readScoredLog.ts";
import type { ScoreRequest } from "./scoreRequest.ts";

/** A larger file is not read a second time for what its consumers wrote. */
const LARGEST_READ_AGAIN = 100_000_000;
/** In a larger log the changes are tried only where somebody asks for them. */
const MOST_MESSAGES_TRIED = 2_000_000;

/**
 * The score with what its page shows besides: consumers that each rule missed, with what was written (under pseudonyms without), and what would have been
 * otherwise. Takes a judging of the log for each rule, more for the changes, and a second reading of the file.
 */
export async function scoredForPage(result: ScoreResult, read: ReadLog, told: readonly RulePack[], request: ScoreRequest, interruption: Interruption): Promise<ScoreResult> {
  const { breakable } = interruption;
  const asked = result.explanations ?? [];
  const names = new Set(asked.map(({ consumer }) => consumer));
  const missed = breakable(() => missedConsumers(read, told)).filter(({ consumer }) => !names.has(consumer));
  const explanations = [...asked, ...await withWhatWasWritten(missed, request, interruption)];
  const isTried = request.whatIf === undefined && told.length > 0 && read.log.messages.count <= MOST_MESSAGES_TRIED;
  return {
    ...result,
    ...(explanations.length === 0 ? {} : { explanations }),
    ...(isTried ? { whatIf: breakable(() => whatIf(read, told, request.industryStandard === undefined ? {} : { industryStandard: request.industryStandard })) } : {}),
  };
}

async function withWhatWasWritten(explanations: readonly Explanation[], request: ScoreRequest, interruption: Interruption): Promise<readonly Explanation[]> {
  if (explanations.length === 0 || request.pseudonymKey !== undefined || statSync(request.file).size > LARGEST_READ_AGAIN) return explanations;
  const again = await readScoredLog(request, explanations.map(({ consumer }) => consumer), interruption);
  return again.shape === "counters" ? explanations : withTexts(explanations, again);
}
