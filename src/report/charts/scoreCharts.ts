import type { Language } from "../words/language.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { scoreDayChart } from "./scoreDayChart.ts";
import { scoreHourChart } from "./scoreHourChart.ts";

/** The charts of a score in one language, compiled for the Vega runtime; the page puts in the rows of the rule that is chosen. */
export interface ScoreCharts {
  readonly days: Readonly<Record<"share" | "seconds", VegaSpec>>;
  readonly hours: VegaSpec;
}

export function scoreCharts(language: Language): ScoreCharts {
  return {
    days: { share: compiledSpec(scoreDayChart("share", language)), seconds: compiledSpec(scoreDayChart("seconds", language)) },
    hours: compiledSpec(scoreHourChart(language)),
  };
}
