import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { pageTemplate } from "./pageTemplate.ts";

/** Chooses the questions of the exam, as the report's seed does. */
export const EXAM_SEED = "618";

/** A simulation's report, of which lessons and practice are views, written into a folder; returns its file. */
export async function trainingPage(folder: string): Promise<string> {
  const file = join(folder, "training.html");
  writeFileSync(file, renderHtml(buildReport({ ...sampleResult(), seed: EXAM_SEED }), await pageTemplate(join(folder, "built"))));
  return file;
}
