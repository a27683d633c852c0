import { calibrate } from "../calibration/calibrate.ts";
import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import { writeWholeFile } from "../hosts/writeWholeFile.ts";
import type { ReadLog } from "../import/readLog.ts";
import { calibratedYaml } from "../report/calibration/calibratedYaml.ts";
import { calibrationText } from "../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../report/calibration/calibrationWordsOf.ts";
import type { CalibrateArguments } from "./calibrateArguments.ts";
import { calibrateRequest } from "./calibrateRequest.ts";
import type { CalibrateRequest } from "./calibrateRequest.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** Learns a scenario from a log, prints what it found and writes the scenario. */
export async function runCalibrate(given: CalibrateArguments): Promise<void> {
  const request = calibrateRequest(given);
  const [file] = request.files;
  const read = await readHistory(request, file);
  const result = learn(request, file, read);
  if (request.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(calibrationText(result, { language: request.language, colors: reportColors(), columns: terminalColumns(), quiet: request.quiet }));
  if (request.scenarioFile !== undefined) await writeScenario(result, request.scenarioFile, request);
}

async function readHistory({ timeZone, map, quiet, language }: CalibrateRequest, file: string): Promise<ReadLog> {
  const progress = new ProgressLine(quiet, language, "reading");
  try {
    const read = await readLogFile(file, { timeZone, ...(map === undefined ? {} : { map }), onProgress: (share) => progress.update(share) });
    if (read.shape !== "counters") return read;
    throw new InputFaults([{ where: file, ...faultWordsOf(language).baseMissing(file) }]);
  } finally {
    progress.clear();
  }
}

function learn({ judged, name, timeZone, days, quiet, language }: CalibrateRequest, file: string, read: ReadLog): CalibrationResult {
  const progress = new ProgressLine(quiet, language, "learning");
  try {
    return calibrate(read, { ...judged, file, name, timeZone, ...(days === undefined ? {} : { days }), onProgress: (share) => progress.update(share) });
  } finally {
    progress.clear();
  }
}

/** The scenario first, then its page beside it; their lines come when they are there. */
async function writeScenario(result: CalibrationResult, path: string, { language, pageLanguage, json }: CalibrateRequest): Promise<void> {
  const words = calibrationWordsOf(language);
  writeWholeFile(path, [calibratedYaml(result, language)]);
  if (!json) process.stdout.write(`\n${words.written(path)}\n`);
  const { writeReport } = await import("../hosts/writeReport.ts");
  const page = path.replace(/\.ya?ml$/iu, "--calibration.html");
  writeReport(result, page, pageLanguage);
  if (!json) process.stdout.write(`${words.page(page)}\n${words.next([`replycast simulate ${path}`, `replycast backtest ${result.log.file ?? "LOG"} ${path}`])}\n`);
}
