import { dirname, relative } from "node:path";
import { calibrateCounters } from "../calibration/counters/calibrateCounters.ts";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { WrittenBlock } from "../calibration/calibratedPart.ts";
import { roundedNumbers } from "../calibration/roundedNumbers.ts";
import { mergedBlocks } from "../calibration/writtenScenario.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { threadExecutor } from "../hosts/threadExecutor.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import { counterResultText } from "../report/calibration/counterResultText.ts";
import { effectiveForm } from "../scenario/effectiveForm.ts";
import type { CalibrateRequest } from "./calibrateRequest.ts";
import type { Interruption } from "./interruption.ts";
import { Interrupted } from "./interrupted.ts";
import type { Learned } from "./learned.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** A scenario and the file that it stands in. */
interface Base extends LoadedScenario {
  readonly file: string;
}

/** A scenario from what a desk counted: what that tells, over the base that tells the rest. @throws Interrupted */
export async function learnFromCounters(request: CalibrateRequest, counters: readonly DeskCounters[], base: Base, { signal }: Interruption): Promise<Learned> {
  const { files, name, quiet, language, threads, scenarioFile } = request;
  const progress = new ProgressLine(quiet, language, "learning");
  try {
    const found = await calibrateCounters(counters, base.scenario, base.packs, {
      executor: threadExecutor({ threads }), signal, onProgress: (share) => progress.update(share),
    });
    if (found === undefined) throw new Interrupted();
    const { written, ...told } = found;
    const scenario: WrittenBlock = { replycast: 1, name, extends: besideName(base.file, scenarioFile), ...written };
    const result: CounterResult = {
      replycast: 1, kind: "calibration", log: { shape: "counters", files, rows: counters.reduce((sum, { rows }) => sum + rows.length, 0) }, ...told, scenario,
    };
    const log = { file: files.join(", "), startDate: told.days.startDate ?? base.scenario.start, days: told.days.counted };
    progress.clear();
    return {
      result, block: { ...(roundedNumbers(mergedBlocks([effectiveForm(base.scenario), written])) as WrittenBlock), name }, written: { ...result, events: [], log },
      text: counterResultText(result, { language, colors: reportColors(), columns: terminalColumns(), quiet }),
    };
  } finally {
    progress.clear();
  }
}

/** How the scenario's file names its base: as seen from its own folder. */
function besideName(baseFile: string, scenarioFile: string | undefined): string {
  return scenarioFile === undefined ? baseFile : relative(dirname(scenarioFile), baseFile).replaceAll("\\", "/");
}
