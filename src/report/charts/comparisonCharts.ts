import type { Language } from "../words/language.ts";
import { comparedRateChart } from "./comparedRateChart.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { lateDifferenceChart } from "./lateDifferenceChart.ts";

/** The charts of a comparison in one language, compiled for the Vega runtime; the page puts in the rows. */
export interface ComparisonCharts {
  readonly rates: Readonly<Record<"share" | "seconds", VegaSpec>>;
  readonly late: VegaSpec;
}

export function comparisonCharts(language: Language): ComparisonCharts {
  return {
    rates: { share: compiledSpec(comparedRateChart("share", language)), seconds: compiledSpec(comparedRateChart("seconds", language)) },
    late: compiledSpec(lateDifferenceChart(language)),
  };
}
