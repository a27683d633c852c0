import { buildReport } from "../report/buildReport.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import { renderHtml } from "../report/renderHtml.ts";
import type { Language } from "../report/words/language.ts";
import { builtFile } from "./builtFile.ts";
import { readTextFile } from "./readTextFile.ts";

/** The page of a result. Without a language it opens in the browser's. */
export function reportPage(result: ReportedResult, language?: Language): string {
  return renderHtml(buildReport(result, language), readTextFile(builtFile("page/report.html"), "the built page"));
}
