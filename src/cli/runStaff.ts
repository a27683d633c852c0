import { join } from "node:path";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import { highsSolver } from "../hosts/highsSolver.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { staffingFileName } from "../hosts/reportFileName.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import { staffingText } from "../report/staffing/staffingText.ts";
import { wordsOf } from "../report/words/wordsOf.ts";
import { freshReplications } from "../staffing/search/confirm.ts";
import { searchTargets } from "../staffing/search/searchTarget.ts";
import { staff } from "../staffing/staff.ts";
import type { StaffingResult } from "../staffing/staffingResult.ts";
import { capacityFault } from "./capacityFault.ts";
import { EXIT_INTERRUPTED, EXIT_NONE_PASSES } from "./exitStatus.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { Interrupted } from "./interrupted.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { longSearchFault } from "./longRunFault.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import type { StaffArguments } from "./staffArguments.ts";
import { staffProgress } from "./staffProgress.ts";
import { staffRequest } from "./staffRequest.ts";
import type { StaffRequest } from "./staffRequest.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** Searches, prints the answer and writes its page; after Ctrl-C the same with the best roster so far. */
export async function runStaff(given: StaffArguments): Promise<void> {
  const request = staffRequest(given);
  await interruptible((interruption) => staffAndTell(request, interruption));
}

async function staffAndTell(request: StaffRequest, { signal, breakable }: Interruption): Promise<void> {
  const loaded = breakable(() => loadScenario(request.file, request.settings));
  refuseLongSearch(request, loaded);
  if (!request.quiet) for (const note of loaded.notes) process.stderr.write(`${note}\n`);
  const result = await search(request, loaded, signal);
  if (result.replications === 0) throw new Interrupted();
  if (result.interrupted === true) process.exitCode = EXIT_INTERRUPTED;
  else if (!result.feasible) process.exitCode = EXIT_NONE_PASSES;
  await tell(request, result);
}

async function search(request: StaffRequest, { scenario, packs }: LoadedScenario, signal: AbortSignal): Promise<StaffingResult> {
  const { threads, replications, seed, settings, quiet, language, file } = request;
  const progress = new ProgressLine(quiet, language, "progress");
  try {
    const result = await staff(scenario, {
      packs, signal, executor: threadExecutor({ threads }), solver: highsSolver(),
      ...(replications === undefined ? {} : { replications }),
      ...(seed === undefined ? {} : { seed }),
      onProgress: (reached) => progress.tell(staffProgress(language, reached)),
    });
    return { ...result, ...(settings.length === 0 ? {} : { settings }) };
  } catch (error) {
    throw error instanceof CapacityExceeded ? capacityFault(error, file, scenario, faultWordsOf(language)) : error;
  } finally {
    progress.clear();
  }
}

/** The answer first; the page's line comes when it is there. */
async function tell({ json, language, pageFolder, pageLanguage }: StaffRequest, result: StaffingResult): Promise<void> {
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(staffingText(result, { language, colors: reportColors(), columns: terminalColumns() }));
  if (pageFolder === undefined) return;
  const { writeReport } = await import("../hosts/writeReport.ts");
  const path = join(pageFolder, staffingFileName(result));
  writeReport(result, path, pageLanguage);
  if (!json) process.stdout.write(`\n${wordsOf(language).terminal.page(path)}\n`);
}

/** What is searched is bounded; what the recommended roster is judged by is not. */
function refuseLongSearch({ yes, replications, threads, language }: StaffRequest, { scenario, packs }: LoadedScenario): void {
  if (yes) return;
  const tooLong = longSearchFault(scenario, replications ?? freshReplications(searchTargets(compileSimulation(scenario, packs))), threads, faultWordsOf(language));
  if (tooLong !== undefined) throw new InputFaults([tooLong]);
}
