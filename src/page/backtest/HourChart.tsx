import { useMemo } from "preact/hooks";
import type { Band, HourBacktest } from "../../backtest/backtestResult.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { backtestChartWords } from "../../report/charts/backtestChartWords.ts";
import { BACKTEST_DATA } from "../../report/charts/backtestMarks.ts";
import type { BacktestQuantity } from "../../report/charts/backtestMarks.ts";
import { backtestHourRows } from "../../report/charts/backtestRows.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

interface HourChartProps {
  readonly report: BacktestReport;
  readonly quantity: BacktestQuantity;
  /** The figure that is drawn; the same function as long as it is the same figure. */
  readonly bandOf: (hour: HourBacktest) => Band;
}

/** A figure by hour of the day on what was played. */
export function HourChart({ report, quantity, bandOf }: HourChartProps) {
  const { hours } = report.result;
  const input = useMemo(() => ({ name: BACKTEST_DATA, ...backtestHourRows(hours, quantity, bandOf, language.value) }), [hours, quantity, bandOf, language.value]);
  if (input.rows.length === 0) return <p class="faint">{backtestPageWordsOf(language.value).noUnits}</p>;
  return <Chart spec={report.charts[language.value].hours[quantity]} input={input} leftPx={LEFT_AXIS_PX} label={backtestChartWords(language.value).hoursDescription} />;
}
