import { spreadsheetBlocks, spreadsheetFooter } from "../../report/staffing/spreadsheetBlocks.ts";
import { spreadsheetWordsOf } from "../../report/staffing/spreadsheetWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import { language } from "../frame/language.ts";
import { PlanBlocks } from "./PlanBlocks.tsx";

/** The manager's formula beside the recommended roster: what it asks for, what comes of that, and why. */
export function SpreadsheetSection({ report: { result: { spreadsheet, ...result } } }: { readonly report: StaffingReport }) {
  if (spreadsheet === undefined) return null;
  const { title, lead } = spreadsheetWordsOf(language.value);
  const beside = { ...result, spreadsheet };
  return (
    <section id="spreadsheet">
      <h2>{title}</h2>
      <p class="lead">{lead}</p>
      <PlanBlocks blocks={spreadsheetBlocks(beside, language.value)} />
      <p class="lead">{spreadsheetFooter(beside, language.value)}</p>
    </section>
  );
}
