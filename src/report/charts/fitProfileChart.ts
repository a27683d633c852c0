import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, RANGE_OPACITY, upright } from "./fitMarks.ts";

/** Bars for what was counted in each quarter-hour, a stepped line with its interval for the fitted course. */
export function fitProfileChart(language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const number = { type: "quantitative" as const, format: ",.1~f" };
  const x = {
    field: "start", type: "quantitative" as const, title: null, scale: { domain: [0, 24], nice: false as const },
    axis: { values: [0, 3, 6, 9, 12, 15, 18, 21, 24], labelExpr: "datum.value + ':00'", grid: false, labelOverlap: true, labelSeparation: 8, labelFlush: false },
  };
  const y = (field: string) => upright(field, ",.0~f", { expr: "top * 1.05" });
  const tooltip = [{ field: "time", title: words.time }, { field: "observed", title: `${words.observed} (${words.anHour})`, ...number }, { field: "fitted", title: words.fitted, ...number }];
  return {
    description: words.profileDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 200,
    params: [{ name: "top", value: 1 }],
    layer: [
      { mark: { type: "rect", color: OBSERVED_COLOUR, opacity: 0.35 }, encoding: { x, x2: { field: "end" }, y: y("zero"), y2: { field: "observed" }, tooltip } },
      { mark: { type: "rect", color: FITTED_COLOUR, opacity: RANGE_OPACITY }, encoding: { x, x2: { field: "end" }, y: y("lower"), y2: { field: "upper" } } },
      { mark: { type: "line", interpolate: "step-after", color: FITTED_COLOUR, strokeWidth: 2 }, encoding: { x, y: y("fitted") } },
    ],
    transform: [{ calculate: "0", as: "zero" }],
  };
}
