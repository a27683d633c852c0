import { useMemo } from "preact/hooks";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { backtestChartWords } from "../../report/charts/backtestChartWords.ts";
import { BACKTEST_DATA } from "../../report/charts/backtestMarks.ts";
import { backtestDayRows } from "../../report/charts/backtestRows.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** The rule's figure of each day on what was played. */
export function RuleDays({ report, rule }: { readonly report: BacktestReport; readonly rule: string }) {
  const page = backtestPageWordsOf(language.value);
  const { result } = report;
  const input = useMemo(() => ({ name: BACKTEST_DATA, ...backtestDayRows(result, rule, language.value) }), [result, rule, language.value]);
  return (
    <section id="days">
      <h2>{page.daysTitle}</h2>
      <p class="lead">{page.daysLead}</p>
      {input.rows.length === 0 ? <p class="faint">{page.noUnits}</p>
        : <Chart spec={report.charts[language.value].days[result.rules[rule].quantity]} input={input} leftPx={LEFT_AXIS_PX} label={backtestChartWords(language.value).daysDescription} />}
    </section>
  );
}
