import { DAY_AXIS_PX } from "../../report/charts/dayChart.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { language, words } from "../frame/language.ts";

/** Rates (and mean times) by day with the spread of days and the target. */
export function RateByDaySection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const { rateByDay, timeByDay } = report.charts[language.value];
  if (rateByDay === undefined && timeByDay === undefined) return null;
  return (
    <section id="rate-by-day">
      <DefinedHeading title={page.rateTitle} figures={["daySpread"]} />
      <p class="lead">{page.rateLead}</p>
      <div>
        {rateByDay ? <Chart spec={rateByDay} leftPx={DAY_AXIS_PX} label={charts.rateDescription} /> : null}
        {timeByDay ? <Chart spec={timeByDay} leftPx={DAY_AXIS_PX} label={charts.rateDescription} /> : null}
      </div>
    </section>
  );
}
