import { useMemo } from "preact/hooks";
import { besideText, formatOf } from "../../report/backtest/bandText.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import { backtestWordsOf } from "../../report/backtest/backtestWordsOf.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { backtestChartWords } from "../../report/charts/backtestChartWords.ts";
import { BACKTEST_DATA } from "../../report/charts/backtestMarks.ts";
import { backtestReplyRows } from "../../report/charts/backtestRows.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** Reply times, real on played, with mean, median and nine of ten in words. */
export function ReplyTimesSection({ report }: { readonly report: BacktestReport }) {
  const page = backtestPageWordsOf(language.value);
  const told = backtestWordsOf(language.value);
  const { result } = report;
  const { mean, p50, p90 } = result.replySeconds;
  const format = formatOf("seconds", told);
  const input = useMemo(() => ({ name: BACKTEST_DATA, ...backtestReplyRows(result, language.value) }), [result, language.value]);
  return (
    <section id="replies">
      <h2>{page.repliesTitle}</h2>
      <p class="lead">{page.repliesLead(result.replied !== "every-message")} {told.replies(besideText(mean, format, told), besideText(p50, format, told), besideText(p90, format, told))}</p>
      {input.rows.length === 0 ? <p class="faint">{page.noUnits}</p>
        : <Chart spec={report.charts[language.value].replies} input={input} leftPx={LEFT_AXIS_PX} label={backtestChartWords(language.value).replyDescription} />}
    </section>
  );
}
