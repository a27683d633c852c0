import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { aheadChartWords } from "./aheadChartWords.ts";
import { AHEAD_BAND_OPACITY, AHEAD_DATA, DATE_AXIS } from "./aheadMarks.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

/** Conversations to come by hour or by day: a band for the range that holds 90 % with a stroke at its middle, from 0. */
export function aheadCountChart(by: "hour" | "day", language: Language): TopLevelSpec {
  const words = aheadChartWords(language);
  const x = { field: "t", type: "temporal" as const, title: null, scale: TIME_SCALE, axis: by === "hour" ? { ...TIME_AXIS, grid: false } : DATE_AXIS };
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domainMin: 0, domainMax: { expr: "yTo" }, nice: false as const },
    axis: { format: ",.0~f", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 },
  });
  const tooltip = [{ field: "when", title: by === "hour" ? words.hour : words.date }, { field: "middle", title: words.conversations }, { field: "range", title: words.range }];
  return {
    description: by === "hour" ? words.hoursDescription : words.daysDescription, config: CHART_CONFIG, data: { name: AHEAD_DATA }, width: 400, height: 160,
    params: [...TIME_PARAMS, { name: "yTo", value: 1 }],
    layer: [
      { mark: { type: "rect", color: PLAIN_COLOUR, opacity: AHEAD_BAND_OPACITY, tooltip: true }, encoding: { x, x2: { field: "end" }, y: y("p05"), y2: { field: "p95" }, tooltip } },
      { mark: { type: "rule", strokeWidth: 2, color: PLAIN_COLOUR }, encoding: { x, x2: { field: "end" }, y: y("p50"), tooltip } },
    ],
  };
}
