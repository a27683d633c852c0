import { buildReport } from "../report/buildReport.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import type { Language } from "../report/words/language.ts";
import { renderHtml } from "../report/renderHtml.ts";
import { builtFile } from "./builtFile.ts";
import { readTextFile } from "./readTextFile.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/** Writes the page of a result into one file; its folder is made where it is missing. Without a language it opens in the browser's. */
export function writeReport(result: ReportedResult, path: string, language?: Language): void {
  const template = readTextFile(builtFile("page/report.html"), "the built page");
  writeWholeFile(path, [renderHtml(buildReport(result, language), template)]);
}
