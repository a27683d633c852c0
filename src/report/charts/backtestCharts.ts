import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { backtestCoverageChart } from "./backtestCoverageChart.ts";
import { backtestDayChart } from "./backtestDayChart.ts";
import { backtestHourChart } from "./backtestHourChart.ts";
import type { BacktestQuantity } from "./backtestMarks.ts";
import { backtestReplyChart } from "./backtestReplyChart.ts";
import type { VegaSpec } from "./compileCharts.ts";

/** The charts of a back-test in one language, compiled for the Vega runtime; the page puts in the rows. */
export interface BacktestCharts {
  readonly days: Readonly<Record<Exclude<BacktestQuantity, "number">, VegaSpec>>;
  readonly hours: Readonly<Record<BacktestQuantity, VegaSpec>>;
  readonly coverage: VegaSpec;
  readonly replies: VegaSpec;
}

export function backtestCharts(language: Language): BacktestCharts {
  return {
    days: { share: compiled(backtestDayChart("share", language)), seconds: compiled(backtestDayChart("seconds", language)) },
    hours: { share: compiled(backtestHourChart("share", language)), seconds: compiled(backtestHourChart("seconds", language)), number: compiled(backtestHourChart("number", language)) },
    coverage: compiled(backtestCoverageChart(language)),
    replies: compiled(backtestReplyChart(language)),
  };
}

function compiled(spec: TopLevelSpec): VegaSpec {
  return compile(spec).spec as unknown as VegaSpec;
}
