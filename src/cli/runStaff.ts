import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import { highsSolver } from "../hosts/highsSolver.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import { partText } from "../report/staffing/partText.ts";
import { rulePriceText } from "../report/staffing/rulePriceText.ts";
import { staffingText } from "../report/staffing/staffingText.ts";
import type { StaffingTextOptions } from "../report/staffing/staffingTextOptions.ts";
import { staffingWordsOf } from "../report/staffing/staffingWordsOf.ts";
import { replacedTarget } from "../staffing/levers/replacedTarget.ts";
import { withRulePrices } from "../staffing/levers/withRulePrices.ts";
import { checkFits } from "../staffing/sensitivity/checkFits.ts";
import { freshReplications } from "../staffing/search/confirm.ts";
import { searchTargets } from "../staffing/target/searchTarget.ts";
import type { IntegerSolver } from "../staffing/programme/integerProgramme.ts";
import { staff } from "../staffing/staff.ts";
import type { StaffOptions } from "../staffing/staff.ts";
import type { StaffingResult } from "../staffing/staffingResult.ts";
import { withStaffingParts } from "../staffing/withStaffingParts.ts";
import { capacityFault } from "./capacityFault.ts";
import { EXIT_INTERRUPTED, EXIT_NONE_PASSES } from "./exitStatus.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { Interrupted } from "./interrupted.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { longSearchFault } from "./longRunFault.ts";
import { placedFaults } from "./placedFaults.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import type { StaffArguments } from "./staffArguments.ts";
import { staffProgress } from "./staffProgress.ts";
import { staffRequest } from "./staffRequest.ts";
import type { StaffRequest } from "./staffRequest.ts";
import { terminalColumns } from "./terminalColumns.ts";
import { say, sayOf } from "./words.ts";
import { writePage } from "./writePage.ts";

/** Searches, prints the answer and writes its page; after Ctrl-C the same with the best roster so far. */
export async function runStaff(given: StaffArguments): Promise<void> {
  const request = staffRequest(given);
  await interruptible((interruption) => staffAndTell(request, interruption));
}

async function staffAndTell(request: StaffRequest, interruption: Interruption): Promise<void> {
  const loaded = interruption.breakable(() => loadScenario(request.file, request.settings));
  try {
    await answerAndTell(request, loaded, interruption);
  } catch (error) {
    throw placedFaults(error, (_name, path) => loaded.placeOf(path));
  }
}

async function answerAndTell(request: StaffRequest, loaded: LoadedScenario, { signal, breakable }: Interruption): Promise<void> {
  refuseLongSearch(request, loaded);
  if (request.found !== undefined) checkFits(loaded.scenario, request.found.fits);
  const priced = request.priceOf.length === 0 ? [] : breakable(() => request.priceOf.map((asked) => ({ from: replacedTarget(loaded, asked), to: asked.to })));
  if (!request.quiet) for (const note of loaded.notes) process.stderr.write(`${note}\n`);
  const means = { packs: loaded.packs, signal, executor: threadExecutor({ threads: request.threads }), solver: highsSolver() };
  const answer = await search(request, loaded, means);
  if (answer.replications === 0) throw new Interrupted();
  if (answer.interrupted === true) process.exitCode = EXIT_INTERRUPTED;
  else if (!answer.feasible) process.exitCode = EXIT_NONE_PASSES;
  if (!request.json) process.stdout.write(staffingText(answer, textOptions(request)));
  const told = request.brief ? answer : await besides(request, answer, { ...means, ownRoster: loaded.scenario.roster });
  const result = await withRulePrices(told, loaded, priced, async (desk) => stoppedOr(await search(request, { ...loaded, ...desk }, { ...means, packs: desk.packs })), (price) => {
    if (!request.json) process.stdout.write(["", ...rulePriceText(price, textOptions(request))].map((line) => `${line}\n`).join(""));
  });
  if (signal.aborted) process.exitCode = EXIT_INTERRUPTED;
  if ((result.unfinished !== undefined || signal.aborted) && answer.interrupted !== true) process.stderr.write(`${say(request.language, "partsInterrupted")}\n`);
  if (request.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else if (result.unfinished !== undefined && answer.unfinished === undefined) process.stdout.write(`\n${staffingWordsOf(request.language).unfinished}\n`);
  await writePage(result, request);
}

type Means = Pick<StaffOptions, "packs" | "executor"> & { readonly signal: AbortSignal; readonly solver: IntegerSolver };

async function search(request: StaffRequest, { scenario }: LoadedScenario, means: Means): Promise<StaffingResult> {
  const { replications, seed, settings, quiet, language, file } = request;
  const progress = new ProgressLine(quiet, language, "progress");
  try {
    const result = await staff(scenario, {
      ...means,
      ...(replications === undefined ? {} : { replications }),
      ...(seed === undefined ? {} : { seed }),
      onProgress: (reached) => progress.tell(staffProgress(language, reached), { phase: reached.stage, done: reached.done, total: reached.total }),
    });
    return { ...result, ...(settings.length === 0 ? {} : { settings }) };
  } catch (error) {
    throw error instanceof CapacityExceeded ? capacityFault(error, file, scenario, faultWordsOf(language)) : error;
  } finally {
    progress.clear();
  }
}

/** A search that was stopped prices nothing. */
function stoppedOr(found: StaffingResult): StaffingResult | undefined {
  return found.interrupted === true ? undefined : found;
}

/** What is told beside the roster, each part printed as soon as it is there; what Ctrl-C leaves undone is left out. */
async function besides(request: StaffRequest, answer: StaffingResult, means: Means & { readonly ownRoster: StaffingResult["roster"] }): Promise<StaffingResult> {
  const { language, quiet, json, found } = request;
  const progress = new ProgressLine(quiet, language, "progress");
  const result = await withStaffingParts(answer, {
    ...means, ...(found === undefined ? {} : { fits: found.fits }),
    onProgress: (part, share) => progress.tell(sayOf(language, PART_PHRASES[part], `${Math.floor(share * 100)}%`), { phase: part, done: share, total: 1 }),
    onPart: (part, reached) => {
      progress.clear();
      if (!json) process.stdout.write(partText(part, reached, textOptions(request)).map((line) => `${line}\n`).join(""));
    },
  });
  progress.clear();
  return result;
}

const PART_PHRASES = {
  rota: "dealingRota", spreadsheet: "playingSpreadsheet", levers: "tryingLevers", marginal: "valuingHours", answers: "choosingAnswers", sensitivity: "tryingUncertain", contingency: "planningContingency",
} as const;

function textOptions({ language }: StaffRequest): StaffingTextOptions {
  return { language, colors: reportColors(), columns: terminalColumns() };
}

/** What is searched is bounded; what the recommended roster is judged by is not. */
function refuseLongSearch({ yes, replications, threads, language }: StaffRequest, { scenario, packs }: LoadedScenario): void {
  if (yes) return;
  const tooLong = longSearchFault(scenario, replications ?? freshReplications(searchTargets(compileSimulation(scenario, packs))), threads, faultWordsOf(language));
  if (tooLong !== undefined) throw new InputFaults([tooLong]);
}
