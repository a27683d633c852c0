import { join } from "node:path";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { Executor } from "../experiment/executor.ts";
import type { SimulationResult } from "../experiment/result.ts";
import { simulate } from "../experiment/simulate.ts";
import type { AheadResult } from "../forecast/aheadResult.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { reportFileName } from "../hosts/reportFileName.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import { capacityFault } from "./capacityFault.ts";
import { EXIT_INTERRUPTED } from "./exitStatus.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { Interrupted } from "./interrupted.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import { rosteredScenario, toldSettings } from "./rosteredScenario.ts";
import { loadedAhead } from "./loadedAhead.ts";
import { aheadText, isCutShort, lookAhead } from "./lookAhead.ts";
import { longPrecisionNote, longRunFault } from "./longRunFault.ts";
import type { SimulateArguments } from "./simulateArguments.ts";
import { simulateRequest } from "./simulateRequest.ts";
import type { SimulateRequest } from "./simulateRequest.ts";
import { say } from "./words.ts";

/** Simulates, prints the answer and writes what was asked for; after Ctrl-C the same with what is finished. */
export async function runSimulate(given: SimulateArguments): Promise<void> {
  const request = simulateRequest(given);
  // The threads start while the scenario is read.
  const executor = threadExecutor({ threads: Math.min(request.threads, request.replications) });
  await interruptible((interruption) => simulateAndTell(request, executor, interruption));
}

async function simulateAndTell(request: SimulateRequest, executor: Executor, interruption: Interruption): Promise<void> {
  const { signal } = interruption;
  const ahead = await loadedAhead(request, await rosteredScenario(request, interruption), interruption);
  const { loaded } = ahead;
  const tooLong = request.yes || request.precision !== undefined ? undefined : longRunFault([loaded.scenario], request.replications, request.threads, faultWordsOf(request.language));
  if (tooLong !== undefined) throw new InputFaults([tooLong]);
  if (!request.quiet) for (const note of loaded.notes) process.stderr.write(`${note}\n`);
  const result = await play(request, loaded, executor, signal);
  if (result.interrupted === true) process.exitCode = EXIT_INTERRUPTED;
  if (result.replications === 0) throw new Interrupted();
  const found = await lookAhead(request, ahead, result, executor, signal);
  await tell(request, result, found);
  if (result.interrupted !== true && signal.aborted && isCutShort(found, ahead, request, result)) {
    process.exitCode = EXIT_INTERRUPTED;
    process.stderr.write(`${say(request.language, "aheadInterrupted")}\n`);
  }
  if (request.logFile !== undefined) await writeLog(request.logFile, request, loaded, result.seed);
}

async function play(request: SimulateRequest, { scenario, packs }: LoadedScenario, executor: Executor, signal: AbortSignal): Promise<SimulationResult> {
  const progress = new ProgressLine(request.quiet, request.language, "progress");
  const settings = toldSettings(request);
  try {
    const result = await simulate(scenario, {
      packs, executor, signal,
      replications: request.replications,
      ...(request.precision === undefined ? {} : { precision: request.precision }),
      ...(request.seed === undefined ? {} : { seed: request.seed }),
      ...(request.logFile === undefined ? {} : { logReplication: request.logReplication }),
      onExpected: (replications) => {
        const note = request.yes || request.quiet ? undefined : longPrecisionNote([scenario], replications, request.threads, faultWordsOf(request.language));
        if (note === undefined) return;
        progress.clear();
        process.stderr.write(`${note}\n`);
      },
      onProgress: (done, total) => progress.update(done, total),
    });
    return {
      ...result,
      ...(settings.length === 0 ? {} : { settings }),
      ...(signal.aborted && result.replications < request.replications ? { interrupted: true } : {}),
    };
  } catch (error) {
    throw error instanceof CapacityExceeded ? capacityFault(error, request.file, scenario, faultWordsOf(request.language)) : error;
  } finally {
    progress.clear();
  }
}

/** The answer first, then the page, which takes longer; its line comes when it is there. The rest of a day is told instead of the day as it was to be expected. */
async function tell(request: SimulateRequest, result: SimulationResult, ahead: AheadResult): Promise<void> {
  const { json, language, pageFolder, pageLanguage } = request;
  const reportPath = pageFolder === undefined ? undefined : join(pageFolder, reportFileName(result.scenario.name, result.settings));
  let pageLine = "";
  if (json) process.stdout.write(`${JSON.stringify({ ...result, ...ahead })}\n`);
  else {
    const { terminalSummary } = await import("../report/terminalSummary.ts");
    const summary = terminalSummary(result, { language, colors: reportColors(), ...(reportPath === undefined ? {} : { reportPath }) });
    const answer = reportPath === undefined ? summary : summary.slice(0, summary.lastIndexOf("\n"));
    pageLine = summary.slice(answer.length + 1);
    const further = ahead.today === undefined && ahead.outlook === undefined ? [] : [await aheadText(ahead, language)];
    process.stdout.write([...(ahead.today === undefined ? [`${answer}\n`] : []), ...further].join("\n"));
  }
  if (reportPath === undefined) return;
  const { writeReport } = await import("../hosts/writeReport.ts");
  writeReport({ ...result, ...ahead }, reportPath, pageLanguage);
  if (!json) process.stdout.write(`${pageLine}\n`);
}

async function writeLog(path: string, { logReplication, pseudonymKey, json, language }: SimulateRequest, { scenario, packs }: LoadedScenario, seed: string): Promise<void> {
  const { writeReplicationLog } = await import("../hosts/writeReplicationLog.ts");
  const told = pseudonymKey === undefined ? {} : { pseudonymOf: (await import("../hosts/pseudonyms.ts")).pseudonymizer(pseudonymKey) };
  await writeReplicationLog({ scenario: { ...scenario, seed }, packs, replication: logReplication, path, ...told });
  if (!json) process.stdout.write(`${say(language, "logWritten")}: ${path}\n`);
}
