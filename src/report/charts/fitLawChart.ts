import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, upright } from "./fitMarks.ts";

/** A histogram of what was observed and the fitted law over it; times on a logarithmic axis, counts on an even one. */
export function fitLawChart(of: "times" | "counts", language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const number = { type: "quantitative" as const, format: ".1%" };
  const x = (field: string) => ({
    field, type: "quantitative" as const, title: of === "times" ? words.seconds : words.count,
    scale: of === "times" ? { type: "log" as const, domainMin: { expr: "low" }, domainMax: { expr: "high" }, nice: false as const, clamp: true } : { domainMin: { expr: "low" }, domainMax: { expr: "high" }, nice: false as const, zero: false },
    axis: { format: ",.3~g", grid: false, labelOverlap: true, tickCount: 6 },
  });
  return {
    description: words.lawDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 160,
    params: [{ name: "low", value: 0.1 }, { name: "high", value: 1 }],
    transform: [{ calculate: "0", as: "zero" }],
    layer: [
      {
        mark: { type: "rect", color: OBSERVED_COLOUR, opacity: 0.35 },
        encoding: { x: x("from"), x2: { field: "to" }, y: upright("zero", ".0~%"), y2: { field: "observed" }, tooltip: [{ field: "span", title: of === "times" ? words.seconds : words.count }, { field: "observed", title: words.observed, ...number }, { field: "fitted", title: words.fitted, ...number }] },
      },
      { mark: { type: "line", color: FITTED_COLOUR, strokeWidth: 2, interpolate: "monotone", point: of === "counts" ? { size: 30, color: FITTED_COLOUR } : false }, encoding: { x: x("middle"), y: upright("fitted", ".0~%") } },
    ],
  };
}
