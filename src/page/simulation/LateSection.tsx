import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { lateInput } from "../../report/charts/deskInputs.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { CauseLegend } from "../frame/CauseLegend.tsx";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { RuleChoice } from "./RuleChoice.tsx";
import { chosenDay, chosenIntervals } from "../frame/chosenDay.ts";
import { chosenRule } from "./simulationChoice.ts";
import { language, words } from "../frame/language.ts";

/** When the late messages of the chosen rule were sent, and on what they waited. */
export function LateSection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const input = useMemo(() => lateInput(chosenIntervals(report.result), chosenRule.value), [report, chosenDay.value, chosenRule.value]);
  if (chosenRule.value === "") return null;
  return (
    <section id="late">
      <DefinedHeading title={page.lateTitle} figures={["late", "cause"]} />
      <p class="lead">{page.lateLead}</p>
      <div class="choices">
        <RuleChoice result={report.result} />
        <DayChoice result={report.result} />
      </div>
      {input.rows.length === 0
        ? <p class="faint">{page.noLate}</p>
        : <Chart spec={report.charts[language.value].late} input={input} leftPx={LEFT_AXIS_PX} label={charts.lateDescription} />}
      <CauseLegend rows={input.rows} />
    </section>
  );
}
