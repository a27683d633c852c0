import type { Language } from "../words/language.ts";
import { backtestCoverageChart } from "./backtestCoverageChart.ts";
import { backtestDayChart } from "./backtestDayChart.ts";
import { backtestHourChart } from "./backtestHourChart.ts";
import type { BacktestQuantity } from "./backtestMarks.ts";
import { backtestReplyChart } from "./backtestReplyChart.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";

/** The charts of a back-test in one language, compiled for the Vega runtime; the page puts in the rows. */
export interface BacktestCharts {
  readonly days: Readonly<Record<Exclude<BacktestQuantity, "number">, VegaSpec>>;
  readonly hours: Readonly<Record<BacktestQuantity, VegaSpec>>;
  readonly coverage: VegaSpec;
  readonly replies: VegaSpec;
}

export function backtestCharts(language: Language): BacktestCharts {
  return {
    days: { share: compiledSpec(backtestDayChart("share", language)), seconds: compiledSpec(backtestDayChart("seconds", language)) },
    hours: { share: compiledSpec(backtestHourChart("share", language)), seconds: compiledSpec(backtestHourChart("seconds", language)), number: compiledSpec(backtestHourChart("number", language)) },
    coverage: compiledSpec(backtestCoverageChart(language)),
    replies: compiledSpec(backtestReplyChart(language)),
  };
}
