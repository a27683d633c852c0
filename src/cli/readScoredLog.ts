import { pseudonymizer } from "../hosts/pseudonyms.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import type { ReadLog } from "../import/readLog.ts";
import { ProgressLine } from "./progressLine.ts";
import type { ScoreRequest } from "./scoreRequest.ts";

/** Reads the log that is to be scored, with the texts of some consumers; tells how far it is. */
export async function readScoredLog({ file, timeZone, map, pseudonymKey, quiet, language }: ScoreRequest, keepTextsOf: readonly string[]): Promise<ReadLog | DeskCounters> {
  const progress = new ProgressLine(quiet, language, "reading");
  try {
    return await readLogFile(file, {
      timeZone, keepTextsOf,
      ...(map === undefined ? {} : { map }),
      ...(pseudonymKey === undefined ? {} : { pseudonymOf: pseudonymizer(pseudonymKey) }),
      onProgress: (share) => progress.update(share),
    });
  } finally {
    progress.clear();
  }
}
