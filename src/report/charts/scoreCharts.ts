import { compile } from "vega-lite";
import type { Language } from "../words/language.ts";
import type { VegaSpec } from "./compileCharts.ts";
import { scoreDayChart } from "./scoreDayChart.ts";
import { scoreHourChart } from "./scoreHourChart.ts";

/** The charts of a score in one language, compiled for the Vega runtime; the page puts in the rows of the rule that is chosen. */
export interface ScoreCharts {
  readonly days: Readonly<Record<"share" | "seconds", VegaSpec>>;
  readonly hours: VegaSpec;
}

export function scoreCharts(language: Language): ScoreCharts {
  return {
    days: { share: compiled(scoreDayChart("share", language)), seconds: compiled(scoreDayChart("seconds", language)) },
    hours: compiled(scoreHourChart(language)),
  };
}

function compiled(spec: ReturnType<typeof scoreDayChart>): VegaSpec {
  return compile(spec).spec as unknown as VegaSpec;
}
