import type { TopLevelSpec } from "vega-lite";
import { comparisonWordsOf } from "../comparison/comparisonWordsOf.ts";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";
import { LATE_DIFFERENCE_DATA } from "./comparisonMarks.ts";

/** Late messages of the first less those of the second by quarter-hour: a bar from 0 in the colour of the one that has more, a stroke for its interval. */
export function lateDifferenceChart(language: Language): TopLevelSpec {
  const { charts, table } = comparisonWordsOf(language);
  const x = (field: string) => ({ field, type: "temporal" as const, title: null, scale: TIME_SCALE, axis: TIME_AXIS });
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { zero: true, nice: 4 }, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX },
  });
  const tooltip = [{ field: "span", title: table.from }, { field: "lateText", title: table.late }];
  return {
    description: charts.late, config: CHART_CONFIG, params: TIME_PARAMS, data: { name: LATE_DIFFERENCE_DATA }, width: 400, height: 220,
    layer: [
      { mark: { type: "rect", opacity: 0.75 }, encoding: { x: x("t"), x2: { field: "end" }, y: y("zero"), y2: { field: "late" }, color: { field: "colour", type: "nominal", scale: null, legend: null }, tooltip } },
      { mark: { type: "rule", strokeWidth: 1.5, color: "currentColor", opacity: 0.7 }, encoding: { x: x("middle"), y: y("lower"), y2: { field: "upper" }, tooltip } },
      { data: { values: [{}] }, mark: { type: "rule", color: "currentColor" }, encoding: { y: { datum: 0, type: "quantitative" } } },
    ],
  };
}
