import { useCallback } from "preact/hooks";
import type { HourBacktest } from "../../backtest/backtestResult.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { language } from "../frame/language.ts";
import { HourChart } from "./HourChart.tsx";

/** The rule's figure of each hour of the day on what was played. */
export function RuleHours({ report, rule }: { readonly report: BacktestReport; readonly rule: string }) {
  const page = backtestPageWordsOf(language.value);
  const bandOf = useCallback(({ rules }: HourBacktest) => rules[rule], [rule]);
  return (
    <section id="hours">
      <h2>{page.hoursTitle}</h2>
      <p class="lead">{page.hoursLead}</p>
      <HourChart report={report} quantity={report.result.rules[rule].quantity} bandOf={bandOf} />
    </section>
  );
}
