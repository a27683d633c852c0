import { InputFaults } from "../errors/inputFault.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import { writeWholeFiles } from "../hosts/writeWholeFile.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import { calibratedYaml } from "../report/calibration/calibratedYaml.ts";
import { calibrationWordsOf } from "../report/calibration/calibrationWordsOf.ts";
import type { CalibrateArguments } from "./calibrateArguments.ts";
import { calibrationBeside } from "./calibrationBeside.ts";
import { calibrateRequest } from "./calibrateRequest.ts";
import type { CalibrateRequest } from "./calibrateRequest.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { interruptible } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { learnFromCounters } from "./learnFromCounters.ts";
import { learnFromLog } from "./learnFromLog.ts";
import type { Learned } from "./learned.ts";
import { optionFault } from "./optionFault.ts";
import { ProgressLine } from "./progressLine.ts";
import { withForecast } from "./withForecast.ts";

/** Learns a scenario from history, prints what it found and writes the scenario. */
export async function runCalibrate(given: CalibrateArguments): Promise<void> {
  const request = calibrateRequest(given);
  await interruptible((interruption) => learnAndWrite(request, interruption));
}

async function learnAndWrite(request: CalibrateRequest, interruption: Interruption): Promise<void> {
  const learned = await learn(request, await readHistories(request, interruption), interruption);
  const told = request.forecastFile === undefined ? learned : await withForecast(learned, request.forecastFile, request, interruption);
  process.stdout.write(request.json ? `${JSON.stringify(told.result, null, 2)}\n` : told.text);
  if (request.scenarioFile !== undefined) await write(told, request.scenarioFile, request);
}

async function readHistories({ files, timeZone, map, quiet, language }: CalibrateRequest, interruption: Interruption): Promise<(ReadLog | DeskCounters)[]> {
  const progress = new ProgressLine(quiet, language, "reading");
  const histories: (ReadLog | DeskCounters)[] = [];
  try {
    for (const [index, file] of files.entries()) {
      histories.push(await readLogFile(file, { timeZone, ...interruption, ...(map === undefined ? {} : { map }), onProgress: (share) => progress.update((index + share) / files.length) }));
    }
    return histories;
  } finally {
    progress.clear();
  }
}

/** A log teaches by itself; counters, several tables if need be, with a base. */
async function learn(request: CalibrateRequest, histories: readonly (ReadLog | DeskCounters)[], interruption: Interruption): Promise<Learned> {
  const words = faultWordsOf(request.language);
  const counters = histories.filter((each) => each.shape === "counters");
  const [first] = histories;
  if (first.shape !== "counters") {
    if (request.files.length > 1) throw new InputFaults([{ where: request.files[1], ...words.severalLogs(request.files[1]) }]);
    if (request.baseFile !== undefined) throw new InputFaults([{ where: "--base", ...words.baseOfLog(request.files[0]) }]);
    if (!request.isRuled) throw optionFault("--rule", words.noRule);
    return learnFromLog(request, request.files[0], first, interruption);
  }
  const mixed = histories.findIndex((each) => each.shape !== "counters");
  if (mixed >= 0) throw new InputFaults([{ where: request.files[mixed], ...words.severalLogs(request.files[mixed]) }]);
  if (request.baseFile === undefined) throw new InputFaults([{ where: request.files[0], ...words.baseMissing(request.files[0]) }]);
  return learnFromCounters(request, counters, { file: request.baseFile, ...loadScenario(request.baseFile) }, interruption);
}

/** The scenario with the whole result and its page beside it: all three or none. */
async function write({ result, written }: Learned, path: string, { files, language, pageLanguage, json, forecastFile }: CalibrateRequest): Promise<void> {
  const { reportPage } = await import("../hosts/reportPage.ts");
  const beside = (ending: "json" | "html"): string => calibrationBeside(path, ending);
  writeWholeFiles([
    { path, chunks: [calibratedYaml(written, language)] },
    { path: beside("json"), chunks: [`${JSON.stringify(result, null, 2)}\n`] },
    { path: beside("html"), chunks: [reportPage(result, pageLanguage)] },
  ]);
  if (json) return;
  const words = calibrationWordsOf(language);
  const isTestable = result.log.shape !== "counters" && forecastFile === undefined;
  const lines = [
    "", words.written(path), words.page(beside("html")), words.next(`replycast simulate ${path}`),
    ...(isTestable ? [words.test(`replycast backtest ${words.otherDays} ${path} --fits ${beside("json")}`, files[0])] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
