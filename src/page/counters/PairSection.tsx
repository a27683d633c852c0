import { useMemo } from "preact/hooks";
import type { FittedPair } from "../../calibration/counters/counterCalibration.ts";
import { countersPageWordsOf } from "../../report/calibration/countersPageWords.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { counterPairRows } from "../../report/charts/counterPairChart.ts";
import { fitChartWords } from "../../report/charts/fitChartWords.ts";
import { FIT_DATA } from "../../report/charts/fitMarks.ts";
import type { CountersReport } from "../../report/countersReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** Which pairs of handling time and coverage explain the figures. */
export function PairSection({ report, pair }: { readonly report: CountersReport; readonly pair: FittedPair }) {
  const page = countersPageWordsOf(language.value);
  const input = useMemo(() => ({ name: FIT_DATA, ...counterPairRows(pair) }), [pair]);
  return (
    <section id="region">
      <h2>{page.pairTitle}</h2>
      <p class="lead">{page.pairLead}</p>
      <div class="half"><Chart spec={report.charts[language.value].pair} input={input} leftPx={LEFT_AXIS_PX} label={fitChartWords(language.value).pairDescription} /></div>
    </section>
  );
}
