import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { compare } from "../experiment/comparison/compare.ts";
import type { ComparedScenario } from "../experiment/comparison/comparedScenario.ts";
import type { ComparisonResult } from "../experiment/comparison/comparisonResult.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import { comparisonText } from "../report/comparison/comparisonText.ts";
import { expectedMessages } from "../scenario/expectedMessages.ts";
import { capacityFault } from "./capacityFault.ts";
import type { CompareArguments } from "./compareArguments.ts";
import { compareRequest } from "./compareRequest.ts";
import type { CompareRequest } from "./compareRequest.ts";
import { comparedNames } from "./comparedNames.ts";
import { EXIT_INTERRUPTED } from "./exitStatus.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { Interrupted } from "./interrupted.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { longPrecisionNote, longRunFault } from "./longRunFault.ts";
import { placedFaults } from "./placedFaults.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import { rosteredScenario, toldSettings } from "./rosteredScenario.ts";
import { terminalColumns } from "./terminalColumns.ts";
import { writePage } from "./writePage.ts";

/** Compares, prints the answer and writes its page; after Ctrl-C the same with what is finished of every scenario. */
export async function runCompare(given: CompareArguments): Promise<void> {
  const request = compareRequest(given);
  await interruptible((interruption) => compareAndTell(request, interruption));
}

/** A scenario with the file that it was read from. */
interface LoadedComparison extends ComparedScenario, Pick<LoadedScenario, "placeOf"> {
  readonly file: string;
}

async function compareAndTell(request: CompareRequest, interruption: Interruption): Promise<void> {
  const { scenarios, notes } = await loadAll(request, interruption);
  refuseLongRun(request, scenarios);
  if (!request.quiet) for (const note of notes) process.stderr.write(`${note}\n`);
  const result = await play(request, scenarios, interruption.signal);
  if (result.interrupted === true) process.exitCode = EXIT_INTERRUPTED;
  if (result.replications === 0) throw new Interrupted();
  await tell(request, result);
}

/** All faults of all files at once; what is to be known of a file that is read twice is told once. */
async function loadAll({ compared, language }: CompareRequest, interruption: Interruption): Promise<{ readonly scenarios: readonly LoadedComparison[]; readonly notes: readonly string[] }> {
  const faults: InputFault[] = [];
  const loaded = [];
  for (const one of compared) {
    try {
      loaded.push({ one, ...await rosteredScenario({ ...one, language }, interruption) });
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputFaults(differing(faults));
  const names = comparedNames(loaded.map(({ one, scenario }) => ({ ...one, name: scenario.name })));
  return {
    notes: [...new Set(loaded.flatMap(({ notes }) => notes))],
    scenarios: loaded.map(({ one, scenario, packs, placeOf }, place) => ({ name: names[place], file: one.file, scenario, packs, placeOf, settings: toldSettings(one) })),
  };
}

/** Each fault once: of a file that stands there twice it is found twice. */
function differing(faults: readonly InputFault[]): InputFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function refuseLongRun({ yes, precision, replications, threads, language }: CompareRequest, scenarios: readonly LoadedComparison[]): void {
  if (yes || precision !== undefined) return;
  const tooLong = longRunFault(scenarios.map(({ scenario }) => scenario), replications, threads, faultWordsOf(language));
  if (tooLong !== undefined) throw new InputFaults([tooLong]);
}

async function play(request: CompareRequest, scenarios: readonly LoadedComparison[], signal: AbortSignal): Promise<ComparisonResult> {
  const { replications, precision, seed, threads, quiet, yes, language } = request;
  const progress = new ProgressLine(quiet, language, "progress");
  try {
    const result = await compare(scenarios, {
      replications, signal, executor: threadExecutor({ threads }),
      ...(precision === undefined ? {} : { precision }),
      ...(seed === undefined ? {} : { seed }),
      onExpected: (expected) => {
        const note = yes || quiet ? undefined : longPrecisionNote(scenarios.map(({ scenario }) => scenario), expected, threads, faultWordsOf(language));
        if (note === undefined) return;
        progress.clear();
        process.stderr.write(`${note}\n`);
      },
      onProgress: (done, total) => progress.update(done, total),
    });
    return { ...result, ...(signal.aborted && result.replications < replications ? { interrupted: true } : {}) };
  } catch (error) {
    if (!(error instanceof CapacityExceeded)) throw placedFaults(error, (name, path) => scenarios.find((scenario) => scenario.name === name)?.placeOf(path));
    const [busiest] = scenarios.toSorted((one, other) => expectedMessages(other.scenario) - expectedMessages(one.scenario));
    throw capacityFault(error, busiest.file, busiest.scenario, faultWordsOf(language));
  } finally {
    progress.clear();
  }
}

/** The answer first, then its page. */
async function tell(request: CompareRequest, result: ComparisonResult): Promise<void> {
  const { json, language } = request;
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(comparisonText(result, { language, colors: reportColors(), columns: terminalColumns() }));
  await writePage(result, request);
}
