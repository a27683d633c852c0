import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { deskInput } from "../../report/charts/deskInputs.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { chosenDay, chosenIntervals } from "../frame/chosenDay.ts";
import { language, words } from "../frame/language.ts";

/** Conversations begun, agents, open conversations and the pool by quarter-hour. */
export function DeskSection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const input = useMemo(() => deskInput(chosenIntervals(report.result)), [report, chosenDay.value]);
  return (
    <section id="desk">
      <DefinedHeading title={page.deskTitle} figures={["people", "pool"]} />
      <p class="lead">{page.deskLead}</p>
      <div class="choices"><DayChoice result={report.result} /></div>
      <Chart spec={report.charts[language.value].desk} input={input} leftPx={LEFT_AXIS_PX} label={charts.deskDescription} />
    </section>
  );
}
