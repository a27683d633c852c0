import { pseudonymizer } from "../hosts/pseudonyms.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import type { LogMap } from "../import/map/logMap.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { Language } from "../report/words/language.ts";
import type { Interruption } from "./interruption.ts";
import { ProgressLine } from "./progressLine.ts";

/** What is asked of a reading. */
interface LogToRead {
  readonly file: string;
  readonly timeZone: string;
  readonly map?: LogMap;
  readonly pseudonymKey?: string;
  readonly quiet: boolean;
  readonly language: Language;
}

/** Reads the log that is to be scored or set beside a scenario, with the texts of some consumers; tells how far it is. @throws Interrupted */
export async function readScoredLog({ file, timeZone, map, pseudonymKey, quiet, language }: LogToRead, keepTextsOf: readonly string[], interruption: Interruption): Promise<ReadLog | DeskCounters> {
  const progress = new ProgressLine(quiet, language, "reading");
  try {
    return await readLogFile(file, {
      timeZone, keepTextsOf, ...interruption,
      ...(map === undefined ? {} : { map }),
      ...(pseudonymKey === undefined ? {} : { pseudonymOf: pseudonymizer(pseudonymKey) }),
      onProgress: (share) => progress.update(share),
    });
  } finally {
    progress.clear();
  }
}
