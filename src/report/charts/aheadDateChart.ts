import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { aheadChartWords } from "./aheadChartWords.ts";
import { AHEAD_BAND_OPACITY, AHEAD_DATA, DATE_AXIS } from "./aheadMarks.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

const X = { field: "t", type: "temporal" as const, title: null, scale: TIME_SCALE, axis: DATE_AXIS };
const LINE = { type: "line" as const, color: PLAIN_COLOUR, strokeWidth: 2, point: { filled: true, size: 35, color: PLAIN_COLOUR } };

/** The probability that a period passes by the day on which it ends, on its interval. */
export function aheadChanceChart(language: Language): TopLevelSpec {
  const words = aheadChartWords(language);
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domain: [0, 1], nice: false as const }, axis: { format: ".0%", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 },
  });
  const tooltip = [{ field: "when", title: words.date }, { field: "chanceText", title: words.chance }, { field: "requiredText", title: words.required }];
  return {
    description: words.chanceDescription, config: CHART_CONFIG, data: { name: AHEAD_DATA }, width: 400, height: 160, params: TIME_PARAMS,
    layer: [
      { mark: { type: "area", color: PLAIN_COLOUR, opacity: AHEAD_BAND_OPACITY }, encoding: { x: X, y: y("lower"), y2: { field: "upper" } } },
      { mark: LINE, encoding: { x: X, y: y("chance"), tooltip } },
    ],
  };
}

/** What the days until then must reach together, and what the scenario gives by itself. */
export function aheadRequiredChart(quantity: "share" | "seconds", language: Language): TopLevelSpec {
  const words = aheadChartWords(language);
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, zero: false, nice: false as const },
    axis: { format: quantity === "share" ? ".0~%" : ",.0~f", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 },
  });
  const tooltip = [{ field: "when", title: words.date }, { field: "requiredText", title: words.required }, { field: "expectedText", title: words.expected }];
  return {
    description: words.requiredDescription, config: CHART_CONFIG, data: { name: AHEAD_DATA }, width: 400, height: 160,
    params: [...TIME_PARAMS, { name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    layer: [
      { mark: { type: "line", color: "currentColor", strokeDash: [6, 4], strokeWidth: 1.5, opacity: 0.7 }, encoding: { x: X, y: y("expected") } },
      { mark: LINE, encoding: { x: X, y: y("required"), tooltip } },
    ],
  };
}
