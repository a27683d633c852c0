import type { ReportedResult } from "../report/buildReport.ts";
import type { Language } from "../report/words/language.ts";
import { reportPage } from "./reportPage.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/** Writes the page of a result into one file; its folder is made where it is missing. Without a language it opens in the browser's. */
export function writeReport(result: ReportedResult, path: string, language?: Language): void {
  writeWholeFile(path, [reportPage(result, language)]);
}
