import { useMemo } from "preact/hooks";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { backtestChartWords } from "../../report/charts/backtestChartWords.ts";
import { BACKTEST_DATA } from "../../report/charts/backtestMarks.ts";
import { backtestCoverageRows } from "../../report/charts/backtestRows.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** The calibration plot: do intervals hold as often as they say? */
export function CoverageSection({ report }: { readonly report: BacktestReport }) {
  const page = backtestPageWordsOf(language.value);
  const { calibration, verdict } = report.result;
  const hasFewDays = verdict.some(({ code }) => code === "few-days");
  const input = useMemo(() => ({ name: BACKTEST_DATA, ...backtestCoverageRows(calibration) }), [calibration]);
  return (
    <section id="coverage">
      <h2>{page.coverageTitle}</h2>
      <p class="lead">{hasFewDays ? page.coverageOfFewDays : page.coverageLead}</p>
      {hasFewDays ? null : input.rows.length === 0 ? <p class="faint">{page.noUnits}</p>
        : <Chart spec={report.charts[language.value].coverage} input={input} leftPx={LEFT_AXIS_PX} label={backtestChartWords(language.value).coverageDescription} />}
    </section>
  );
}
