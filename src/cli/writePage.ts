import { join } from "node:path";
import type { ReportedResult } from "../report/buildReport.ts";
import { wordsOf } from "../report/words/wordsOf.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { PageOptions } from "./pageOption.ts";

/** Writes the page of an answer where one is wanted; beside an answer in words its line comes when the page is there. */
export async function writePage(result: ReportedResult, { pageFolder, pageLanguage, json, language }: PageOptions & AnswerOptions): Promise<void> {
  if (pageFolder === undefined) return;
  const [{ resultFileName }, { writeReport }] = await Promise.all([import("../hosts/reportFileName.ts"), import("../hosts/writeReport.ts")]);
  const path = join(pageFolder, resultFileName(result));
  writeReport(result, path, pageLanguage);
  if (!json) process.stdout.write(`\n${wordsOf(language).terminal.page(path)}\n`);
}
