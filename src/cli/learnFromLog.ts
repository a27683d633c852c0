import { calibrate } from "../calibration/calibrate.ts";
import type { ReadLog } from "../import/readLog.ts";
import { calibrationText } from "../report/calibration/calibrationText.ts";
import type { CalibrateRequest } from "./calibrateRequest.ts";
import type { Interruption } from "./interruption.ts";
import type { Learned } from "./learned.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** A scenario from a chat log. @throws Interrupted */
export function learnFromLog(request: CalibrateRequest, file: string, read: ReadLog, { breakable }: Interruption): Learned {
  const { judged, name, timeZone, days, quiet, language } = request;
  const progress = new ProgressLine(quiet, language, "learning");
  try {
    const result = breakable(() => calibrate(read, { ...judged, file, name, timeZone, ...(days === undefined ? {} : { days }), onProgress: (share) => progress.update(share) }));
    return {
      result, block: result.scenario, written: result,
      text: calibrationText(result, { language, colors: reportColors(), columns: terminalColumns(), quiet }),
    };
  } finally {
    progress.clear();
  }
}
