import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import type { AheadCharts } from "../../report/charts/aheadCharts.ts";
import { aheadChartWords } from "../../report/charts/aheadChartWords.ts";
import { DAY_AXIS_PX } from "../../report/charts/dayChart.ts";
import type { ForecastChart } from "../../report/forecast/forecastBlock.ts";
import { forecastWordsOf } from "../../report/forecast/forecastWordsOf.ts";
import { outlookBlocks, outlookFooter } from "../../report/forecast/outlookBlocks.ts";
import type { Language } from "../../report/words/language.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";
import { ForecastBlocks } from "./ForecastBlocks.tsx";
import { RecoveryPicture } from "./RecoveryPicture.tsx";

interface OutlookSectionProps {
  readonly outlook: PeriodOutlook;
  /** A day that has begun, whose rest is told above. */
  readonly today: string | undefined;
  readonly charts: Readonly<Record<Language, { readonly ahead?: AheadCharts }>>;
}

/** What lies beyond the judged days. */
export function OutlookSection({ outlook, today, charts }: OutlookSectionProps) {
  const own = charts[language.value].ahead ?? {};
  return (
    <section id="outlook">
      <h2>{forecastWordsOf(language.value).outlook.title}</h2>
      <ForecastBlocks blocks={outlookBlocks(outlook, language.value, today)} pictureOf={(chart) => pictureOf(chart, outlook, own)} />
      <p class="lead">{outlookFooter(outlook, language.value)}</p>
    </section>
  );
}

function pictureOf(chart: ForecastChart, outlook: PeriodOutlook, charts: AheadCharts) {
  const words = aheadChartWords(language.value);
  switch (chart.of) {
    case "recovery": return <RecoveryPicture recovery={outlook.recoveries[chart.place]} charts={charts.recovery} />;
    case "calendar": return charts.calendar === undefined ? null : <Chart spec={charts.calendar} leftPx={DAY_AXIS_PX} label={words.calendarDescription} />;
    case "volume": return charts.volumes === undefined ? null : <Chart spec={charts.volumes[chart.place]} leftPx={DAY_AXIS_PX} label={words.volumeDescription} />;
    case "hours": case "event-days": return null;
  }
}
