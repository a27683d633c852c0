import type { BacktestResult, Band, HourBacktest } from "../../backtest/backtestResult.ts";
import { backtestPageWordsOf } from "../backtest/backtestPageWords.ts";
import type { Language } from "../words/language.ts";
import { backtestCharts } from "./backtestCharts.ts";
import { BACKTEST_COLOURS, BACKTEST_DATA, BAND_OPACITY, type BacktestQuantity } from "./backtestMarks.ts";
import { backtestCoverageRows, backtestDayRows, backtestHourRows, backtestReplyRows } from "./backtestRows.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import type { ChartInput } from "./fittedSpec.ts";
import { firstBacktestRule } from "./firstBacktestRule.ts";
import type { PageChart } from "./pageChart.ts";

/** The charts of a back-test as its page opens: days and hours of the rule that the verdict doubts, reply times, the intervals, arrivals and waiting. */
export function backtestPageCharts(result: BacktestResult, language: Language): PageChart[] {
  const page = backtestPageWordsOf(language);
  const charts = backtestCharts(language);
  const id = firstBacktestRule(result);
  const rule = result.rules[id];
  const legend = [
    { colour: BACKTEST_COLOURS.inside, text: page.legend.inside }, { colour: BACKTEST_COLOURS.outside, text: page.legend.outside }, { colour: BACKTEST_COLOURS.played, text: page.legend.played, opacity: BAND_OPACITY * 2 },
  ];
  const chart = (name: string, title: string, spec: VegaSpec, rows: Omit<ChartInput, "name">): PageChart[] =>
    (rows.rows.length === 0 ? [] : [{ name, title, spec, input: { name: BACKTEST_DATA, ...rows }, leftPx: LEFT_AXIS_PX, legend }]);
  const byHour = (name: string, title: string, quantity: BacktestQuantity, bandOf: (hour: HourBacktest) => Band): PageChart[] => chart(name, title, charts.hours[quantity], backtestHourRows(result.hours, quantity, bandOf, language));
  return [
    ...(rule === undefined ? [] : [
      ...chart("days", `${page.daysTitle} · ${rule.name[language]}`, charts.days[rule.quantity], backtestDayRows(result, id, language)),
      ...byHour("hours", `${page.hoursTitle} · ${rule.name[language]}`, rule.quantity, ({ rules }) => rules[id]),
    ]),
    ...chart("reply-times", page.repliesTitle, charts.replies, backtestReplyRows(result, language)),
    ...(result.verdict.some(({ code }) => code === "few-days") ? [] : chart("intervals", page.coverageTitle, charts.coverage, backtestCoverageRows(result.calibration))),
    ...(result.arrivals === "replay" ? [] : byHour("arrivals", page.arrivalsTitle, "number", ({ arrivals }) => arrivals)),
    ...byHour("waiting", page.waitingTitle, "number", ({ waiting }) => waiting),
  ];
}
