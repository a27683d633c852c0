import { join } from "node:path";
import { InputFaults } from "../errors/inputFault.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import { rosterCalendar } from "../report/roster/rosterCalendar.ts";
import { rosterCsv } from "../report/roster/rosterCsv.ts";
import { rosterSheets } from "../report/roster/rosterSheets.ts";
import type { Language } from "../report/words/language.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { rotaOf } from "../staffing/rota/rotaOf.ts";
import type { Rota } from "../staffing/rota/rota.ts";
import { resultFileName } from "./reportFileName.ts";
import { rosterWorkbook } from "./rosterWorkbook.ts";
import type { WholeFile } from "./writeWholeFile.ts";

/** Forms in which a roster is written into a file. */
export type RosterForm = "csv" | "xlsx" | "ics";

/** The roster of a result in files beside its page: `shop--roster.csv`. Only simulations and staffing searches have one. `where` is what a fault names, `madeAtMs` when the result was made, by which calendars tell the later roster. */
export async function rosterFiles(result: ReportedResult, forms: readonly RosterForm[], { folder, language, where, madeAtMs }: { readonly folder: string; readonly language: Language; readonly where: string; readonly madeAtMs: number }): Promise<WholeFile[]> {
  const { scenario, rota } = rosterOf(result, where);
  const stem = join(folder, resultFileName(result).replace(/\.html$/u, "--roster"));
  const files: WholeFile[] = [];
  for (const form of forms) files.push({ path: `${stem}.${form}`, chunks: [await written(form, { rota, scenario, madeAtMs }, language)] });
  return files;
}

async function written(form: RosterForm, { rota, scenario, madeAtMs }: { readonly rota: Rota; readonly scenario: Scenario; readonly madeAtMs: number }, language: Language): Promise<string | Uint8Array> {
  switch (form) {
    case "csv": return rosterCsv(rota, scenario, language);
    case "ics": return rosterCalendar(rota, scenario, language, madeAtMs);
    case "xlsx": return rosterWorkbook(rosterSheets(rota, scenario, language));
  }
}

function rosterOf(result: ReportedResult, where: string): { readonly scenario: Scenario; readonly rota: Rota } {
  if (result.kind === "staffing") return { scenario: result.scenario, rota: result.rota ?? rotaOf(result.scenario) };
  if (result.kind === "simulation") return { scenario: result.scenario, rota: rotaOf(result.scenario) };
  throw new InputFaults([{
    where, found: `it is a result of the kind ${result.kind}, which has no roster`, expected: "the result of `simulate` or `staff`", mend: "leave ics out of --format", kind: { of: "no-roster", values: { kind: result.kind } },
  }]);
}
