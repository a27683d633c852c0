import { DAY_AXIS_PX } from "../../report/charts/dayChart.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { language, words } from "../frame/language.ts";

/** Probability of passing by day, for the rules that have a target. */
export function PassByDaySection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const { passByDay } = report.charts[language.value];
  if (passByDay === undefined) return null;
  return (
    <section id="pass-by-day">
      <DefinedHeading title={page.chanceTitle} figures={["dayChance"]} />
      <p class="lead">{page.chanceLead}</p>
      <Chart spec={passByDay} leftPx={DAY_AXIS_PX} label={charts.chanceDescription} />
    </section>
  );
}
