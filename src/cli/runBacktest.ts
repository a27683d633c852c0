import { existsSync } from "node:fs";
import { backtest } from "../backtest/backtest.ts";
import type { BacktestResult } from "../backtest/backtestResult.ts";
import { chosenDays } from "../backtest/chosenDays.ts";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import type { ReadLog } from "../import/readLog.ts";
import { backtestText } from "../report/backtest/backtestText.ts";
import type { BacktestArguments } from "./backtestArguments.ts";
import { backtestRequest } from "./backtestRequest.ts";
import type { BacktestRequest } from "./backtestRequest.ts";
import { calibrationBeside } from "./calibrationBeside.ts";
import { capacityFault } from "./capacityFault.ts";
import { EXIT_INTERRUPTED } from "./exitStatus.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { Interrupted } from "./interrupted.ts";
import { longRunFault } from "./longRunFault.ts";
import { ProgressLine } from "./progressLine.ts";
import { readScoredLog } from "./readScoredLog.ts";
import { reportColors } from "./reportColors.ts";
import { terminalColumns } from "./terminalColumns.ts";
import { writePage } from "./writePage.ts";

/** Back-tests and prints the answer, or the result as JSON; after Ctrl-C the same with what is finished. */
export async function runBacktest(given: BacktestArguments): Promise<void> {
  const request = backtestRequest(given);
  await interruptible((interruption) => backtestAndTell(request, interruption));
}

async function backtestAndTell(request: BacktestRequest, interruption: Interruption): Promise<void> {
  const { file, language, quiet, json } = request;
  const loaded = interruption.breakable(() => loadScenario(request.scenarioFile, request.settings));
  const read = await readScoredLog({ ...request, timeZone: request.timeZone ?? loaded.scenario.timeZone }, [], interruption);
  if (read.shape === "counters") throw new InputFaults([{ where: file, ...faultWordsOf(language).countsOnly(file) }]);
  refuseLongRun(request, loaded, read);
  if (!quiet) for (const note of [...loaded.notes, ...fitsNote(request)]) process.stderr.write(`${note}\n`);
  const result = await play(request, loaded, read, interruption);
  if (result.interrupted === true) process.exitCode = EXIT_INTERRUPTED;
  if (result.replications === 0) throw new Interrupted();
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(backtestText(result, { language, colors: reportColors(), columns: terminalColumns(), quiet }));
  await writePage(result, request);
}

/** A calibration that stands beside its scenario and is not used is told: without it the intervals are too narrow for days not learned from. */
function fitsNote({ found, scenarioFile, language }: BacktestRequest): string[] {
  const file = calibrationBeside(scenarioFile, "json");
  return found === undefined && file !== scenarioFile && existsSync(file) ? [faultWordsOf(language).fitsBeside(file)] : [];
}

async function play(request: BacktestRequest, { scenario, packs }: LoadedScenario, read: ReadLog, { signal, breakable }: Interruption): Promise<BacktestResult> {
  const { replications, threads, settings, seed, days, found, arrivals, file, quiet, language } = request;
  const progress = new ProgressLine(quiet, language, "progress");
  try {
    const result = await breakable(() => backtest(read, scenario, request.packs ?? packs, {
      replications, arrivals, file, signal, timeZone: request.timeZone ?? scenario.timeZone,
      executor: threadExecutor({ threads: Math.min(threads, replications) }),
      ...(days === undefined ? {} : { days }),
      ...found,
      ...(seed === undefined ? {} : { seed }),
      onProgress: (done, total) => progress.update(done, total),
    }));
    return {
      ...result,
      ...(settings.length === 0 ? {} : { settings }),
      ...(signal.aborted && result.replications < replications ? { interrupted: true } : {}),
    };
  } catch (error) {
    throw error instanceof CapacityExceeded ? capacityFault(error, request.scenarioFile, scenario, faultWordsOf(language)) : error;
  } finally {
    progress.clear();
  }
}

function refuseLongRun({ yes, days, file, replications, threads, language }: BacktestRequest, { scenario }: LoadedScenario, read: ReadLog): void {
  if (yes) return;
  const { firstDay, lastDay } = chosenDays(read, days, file);
  const tooLong = longRunFault([{ ...scenario, warmUp: 1, days: lastDay - firstDay + 1 }], replications, threads, faultWordsOf(language));
  if (tooLong !== undefined) throw new InputFaults([tooLong]);
}
