import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { durationLabel, FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, upright } from "./fitMarks.ts";

/** A little above the highest bar or point. */
const TOP = { expr: "top * 1.05" };

/** A histogram of what was observed and the fitted law over it. Of times a bar's area is its share, so that its height needs no figures; of counts its height is. */
export function fitLawChart(of: "times" | "counts", language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const number = { type: "quantitative" as const, format: ".1%" };
  const x = (field: string) => ({
    field, type: "quantitative" as const, title: null,
    scale: { domainMin: { expr: "low" }, domainMax: { expr: "high" }, nice: false as const, zero: false },
    axis: { grid: false, labelOverlap: true, labelSeparation: 8, labelFlush: false, tickCount: 6, ...(of === "times" ? { labelExpr: durationLabel(words.units) } : { format: ",.3~g", tickMinStep: 1 }) },
  });
  const y = (field: string) => (of === "counts" ? upright(field, ".0~%", TOP) : { ...upright(field, ".0~%", TOP), axis: { labels: false, ticks: false, grid: false, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } });
  const tooltip = [{ field: "span", title: of === "times" ? words.time : words.count }, { field: "observedShare", title: words.observed, ...number }, { field: "fittedShare", title: words.fitted, ...number }];
  return {
    description: words.lawDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 160,
    params: [{ name: "low", value: 0 }, { name: "high", value: 1 }, { name: "top", value: 1 }, { name: "unit", value: 0 }],
    transform: [{ calculate: "0", as: "zero" }],
    layer: [
      { mark: { type: "rect", color: OBSERVED_COLOUR, opacity: 0.35 }, encoding: { x: x("from"), x2: { field: "to" }, y: y("zero"), y2: { field: "observed" }, tooltip } },
      { mark: { type: "line", color: FITTED_COLOUR, strokeWidth: 2, interpolate: "monotone", point: of === "counts" ? { size: 30, color: FITTED_COLOUR } : false }, encoding: { x: x("middle"), y: y("fitted") } },
    ],
  };
}
