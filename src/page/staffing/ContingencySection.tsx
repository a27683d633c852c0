import { contingencyBlocks, contingencyFooter, contingencyTitle } from "../../report/staffing/contingencyBlocks.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import { language } from "../frame/language.ts";
import { PlanBlocks } from "./PlanBlocks.tsx";

/** The plan for when the day does not go as planned; in print on a page of its own, for the wall. */
export function ContingencySection({ report: { result } }: { readonly report: StaffingReport }) {
  const { contingency } = result;
  if (contingency === undefined) return null;
  return (
    <section id="contingency">
      <h2>{contingencyTitle(contingency, language.value)}</h2>
      <PlanBlocks blocks={contingencyBlocks(contingency, result, language.value)} />
      <p class="lead">{contingencyFooter(contingency, language.value)}</p>
    </section>
  );
}
