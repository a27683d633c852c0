import { InputFaults } from "../errors/inputFault.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import type { CounterScoreResult } from "../scoring/counters/counterScore.ts";
import { explain } from "../scoring/explain/explain.ts";
import { reconcile } from "../scoring/reconcile/reconcile.ts";
import { score } from "../scoring/score.ts";
import { scoreCounters } from "../scoring/counters/scoreCounters.ts";
import type { ScoreResult } from "../scoring/scoreResult.ts";
import { isOfCounters } from "../scoring/scoredResult.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import { whatIf } from "../scoring/whatIf/whatIf.ts";
import { logLessons } from "../training/logLessons.ts";
import type { LogLessons } from "../training/logLessons.ts";
import { numberedPseudonyms } from "../training/numberedPseudonyms.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { ProgressLine } from "./progressLine.ts";
import { readScoredLog } from "./readScoredLog.ts";
import type { ScoreArguments } from "./scoreArguments.ts";
import { scoreRequest } from "./scoreRequest.ts";
import type { ScoreRequest } from "./scoreRequest.ts";
import { scoreAnswer } from "./scoreAnswer.ts";
import { scoredForPage } from "./scoredForPage.ts";
import { withShop } from "./withShop.ts";
import { writePage } from "./writePage.ts";

/** Scores a log and prints the answer, or the result as JSON; writes the page where one is asked for. */
export async function runScore(given: ScoreArguments): Promise<void> {
  await interruptible(async (interruption) => scoreAndTell(await requestOrAllFaults(given, interruption), interruption));
}

async function scoreAndTell(request: ScoreRequest, interruption: Interruption): Promise<void> {
  const read = await readScoredLog(request, request.explain, interruption);
  const result = read.shape === "counters" ? countersScored(request, read) : await scored(request, read, interruption);
  if (!request.json) process.stdout.write(scoreAnswer(result, request));
  const shown = (request.pageFolder === undefined && !request.misses) || read.shape === "counters" || isOfCounters(result) ? result : await scoredForPage(result, read, toldPacks(request, result), request, interruption);
  const whole = { ...shown, ...withLessons(read, result, request, interruption) };
  if (request.json) process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  await writePage(whole, request);
}

/** Lessons of the log, where they are asked for; names that were read as pseudonyms stay these. */
function withLessons(read: ReadLog | DeskCounters, result: ScoredResult, request: ScoreRequest, { breakable }: Interruption): { readonly lessons?: LogLessons } {
  const { lessons: count, pseudonymKey } = request;
  if (count === undefined || read.shape === "counters" || isOfCounters(result)) return {};
  const pseudonymOf = pseudonymKey === undefined ? numberedPseudonyms() : (name: string) => name;
  return { lessons: breakable(() => logLessons(read, toldPacks(request, result), count, pseudonymOf)) };
}

/** Where an option is wrong, what is wrong with the log is told with it, as far as the log can be read without the options. */
async function requestOrAllFaults(given: ScoreArguments, interruption: Interruption): Promise<ScoreRequest> {
  try {
    return scoreRequest(given);
  } catch (error) {
    if (!(error instanceof InputFaults) || given.map !== undefined || given.timeZone !== undefined) throw error;
    const { readLogFile } = await import("../hosts/readLogFile.ts");
    const faults = await readLogFile(given.log, { timeZone: DEFAULT_TIME_ZONE, ...interruption }).then(() => [], (reason: unknown) => (reason instanceof InputFaults ? reason.faults : []));
    throw new InputFaults([...error.faults, ...faults]);
  }
}

/** Rules of which the file tells the figure; of the others the score says why it does not. */
function toldPacks({ packs }: ScoreRequest, { rules }: ScoreResult): readonly RulePack[] {
  return packs.filter(({ id }) => Object.hasOwn(rules, id));
}

/** The score with everything else that was asked for. */
async function scored(request: ScoreRequest, read: ReadLog, interruption: Interruption): Promise<ScoreResult> {
  const { packs, file, timeZone, events, registrations, industryStandard } = request;
  const { breakable } = interruption;
  const result = breakable(() => score(read, packs, { file, timeZone, events, registrations, ...(industryStandard === undefined ? {} : { industryStandard }) }));
  const told = toldPacks(request, result);
  return {
    ...await withShop(result, read, told, request, interruption),
    ...(request.explain.length === 0 ? {} : { explanations: breakable(() => request.explain.map((consumer) => explain(read, told, consumer))) }),
    ...(request.whatIf === undefined ? {} : { whatIf: breakable(() => whatIf(read, told, { ...request.whatIf, ...(industryStandard === undefined ? {} : { industryStandard }) })) }),
    ...(request.claims.length === 0 || told.length === 0 ? {} : { reconciliation: reconciled(request, read, interruption) }),
  };
}

/** What counts alone can tell; what looks at messages is refused. */
function countersScored(request: ScoreRequest, read: DeskCounters): CounterScoreResult {
  const { by, explain: consumers, whatIf: changes, claims, packs, events, registrations, industryStandard, shop } = request;
  const asking = {
    "--by page": by.includes("page"), "--explain": consumers.length > 0, "--lessons": request.lessons !== undefined, "--what-if": changes !== undefined, "--reconcile": claims.length > 0,
    "--orders": shop?.ordersFile !== undefined, "--figures": shop?.figures === true, "--peers": shop?.peers !== undefined, "--compare": shop?.compare !== undefined, "--score-card": shop?.card !== undefined,
  };
  const words = faultWordsOf(request.language);
  const faults = Object.entries(asking).flatMap(([option, isAsked]) => (isAsked ? [{ where: option, ...words.asksMessages(option, request.file) }] : []));
  if (faults.length > 0) throw new InputFaults(faults);
  return scoreCounters(read, packs, { events, registrations, ...(industryStandard === undefined ? {} : { industryStandard }) });
}

function reconciled({ packs: [pack], claims, quiet, language }: ScoreRequest, read: ReadLog, { breakable }: Interruption): ReturnType<typeof reconcile> {
  const progress = new ProgressLine(quiet, language, "reconciling");
  try {
    return breakable(() => reconcile(read, pack, claims, { onProgress: (share) => progress.update(share) }));
  } finally {
    progress.clear();
  }
}
