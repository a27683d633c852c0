import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { durationLabel, FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, upright } from "./fitMarks.ts";

/** The share still waiting after a time, stepped as the log tells it with its limits, and the fitted law's curve. */
export function fitSurvivalChart(language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const number = { type: "quantitative" as const, format: ".1%" };
  const x = { field: "t", type: "quantitative" as const, title: words.waited, scale: { domainMin: 0, domainMax: { expr: "high" }, nice: false as const }, axis: { labelExpr: durationLabel(words.units), labelFlush: false, grid: false, labelOverlap: true, labelSeparation: 8, tickCount: 6 } };
  return {
    description: words.survivalDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 160,
    params: [{ name: "high", value: 1 }, { name: "unit", value: 0 }],
    layer: [
      { mark: { type: "area", interpolate: "step-after", color: OBSERVED_COLOUR, opacity: 0.2 }, encoding: { x, y: upright("lower", ".0~%"), y2: { field: "upper" } } },
      { mark: { type: "line", interpolate: "step-after", color: OBSERVED_COLOUR, strokeWidth: 1.5 }, encoding: { x, y: upright("observed", ".0~%"), tooltip: [{ field: "t", title: words.waited, type: "quantitative", format: ",.3~g" }, { field: "observed", title: words.stillWaiting, ...number }, { field: "fitted", title: words.fitted, ...number }] } },
      { mark: { type: "line", color: FITTED_COLOUR, strokeWidth: 2 }, encoding: { x, y: upright("fitted", ".0~%") } },
    ],
  };
}
