import { InputFaults } from "../errors/inputFault.ts";
import { pseudonymizer } from "../hosts/pseudonyms.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import type { DeskCounters } from "../import/deskCounters.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { CounterScoreResult } from "../scoring/counterScore.ts";
import { explain } from "../scoring/explain.ts";
import { reconcile } from "../scoring/reconcile.ts";
import { score } from "../scoring/score.ts";
import { scoreCounters } from "../scoring/scoreCounters.ts";
import type { ScoreResult } from "../scoring/scoreResult.ts";
import { whatIf } from "../scoring/whatIf.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { ProgressLine } from "./progressLine.ts";
import type { ScoreArguments } from "./scoreArguments.ts";
import { scoreRequest } from "./scoreRequest.ts";
import type { ScoreRequest } from "./scoreRequest.ts";
import { scoreAnswer } from "./scoreAnswer.ts";

/** Scores a log and prints the answer, or the result as JSON; writes the page where one is asked for. */
export async function runScore(given: ScoreArguments): Promise<void> {
  const request = scoreRequest(given);
  const read = await readLog(request);
  const result = read.shape === "counters" ? countersScored(request, read) : scored(request, read);
  process.stdout.write(request.json ? `${JSON.stringify(result, null, 2)}\n` : scoreAnswer(result, request));
}

async function readLog(request: ScoreRequest): Promise<ReadLog | DeskCounters> {
  const { timeZone, map, explain: consumers, pseudonymKey } = request;
  const progress = new ProgressLine(request.quiet, request.language, "reading");
  try {
    return await readLogFile(request.file, {
      timeZone, keepTextsOf: consumers,
      ...(map === undefined ? {} : { map }),
      ...(pseudonymKey === undefined ? {} : { pseudonymOf: pseudonymizer(pseudonymKey) }),
      onProgress: (share) => progress.update(share),
    });
  } finally {
    progress.clear();
  }
}

/** The score with everything else that was asked for. */
function scored(request: ScoreRequest, read: ReadLog): ScoreResult {
  const { packs, file, timeZone, events, registrations, industryStandard } = request;
  const result = score(read, packs, { file, timeZone, events, registrations, ...(industryStandard === undefined ? {} : { industryStandard }) });
  // Of the others the score says why the file does not tell them.
  const told = packs.filter(({ id }) => Object.hasOwn(result.rules, id));
  return {
    ...result,
    ...(request.explain.length === 0 ? {} : { explanations: request.explain.map((consumer) => explain(read, told, consumer)) }),
    ...(request.whatIf === undefined ? {} : { whatIf: whatIf(read, told, request.whatIf) }),
    ...(request.claims.length === 0 || told.length === 0 ? {} : { reconciliation: reconciled(request, read) }),
  };
}

/** What counts alone can tell; what looks at messages is refused. */
function countersScored(request: ScoreRequest, read: DeskCounters): CounterScoreResult {
  const { by, explain: consumers, whatIf: changes, claims, packs, events, registrations, industryStandard } = request;
  const asking = { "--by": by.length > 0, "--explain": consumers.length > 0, "--what-if": changes !== undefined, "--reconcile": claims.length > 0 };
  const words = faultWordsOf(request.language);
  const faults = Object.entries(asking).flatMap(([option, isAsked]) => (isAsked ? [{ where: option, ...words.asksMessages(option, request.file) }] : []));
  if (faults.length > 0) throw new InputFaults(faults);
  return scoreCounters(read, packs, { events, registrations, ...(industryStandard === undefined ? {} : { industryStandard }) });
}

function reconciled({ packs: [pack], claims, quiet, language }: ScoreRequest, read: ReadLog): ReturnType<typeof reconcile> {
  const progress = new ProgressLine(quiet, language, "reconciling");
  try {
    return reconcile(read, pack, claims, { onProgress: (share) => progress.update(share) });
  } finally {
    progress.clear();
  }
}
