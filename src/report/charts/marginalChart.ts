import type { TopLevelSpec } from "vega-lite";
import { leverWordsOf } from "../staffing/leverWordsOf.ts";
import type { Language } from "../words/language.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

/** It is no day of the calendar: its first midnight has no date. */
const CLOCK_AXIS = { ...TIME_AXIS, grid: false, labelExpr: "time(datum.value) === toMs ? '24:00' : utcFormat(datum.value, '%H:%M')" };

/** Name under which the page supplies the rows of the values (`marginalChartRows.ts`). */
export const MARGINAL_DATA = "marginal";

const BAR_OPACITY = 0.55;

/** What an agent-hour more is worth by when it is worked: a bar from 0 with its interval. */
export function marginalChart(language: Language): TopLevelSpec {
  const { description, chart } = leverWordsOf(language).marginal;
  const x = (field: string) => ({ field, type: "temporal" as const, title: null, scale: TIME_SCALE, axis: CLOCK_AXIS });
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, nice: false as const },
    axis: { format: "+,.1~f", labelExpr: "datum.value === 0 ? '0' : datum.label", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 },
  });
  const tooltip = [{ field: "when", title: chart.when }, { field: "perHourText", title: chart.perHour }, { field: "gainText", title: chart.gain }];
  return {
    description, config: CHART_CONFIG, data: { name: MARGINAL_DATA }, width: 400, height: 180,
    params: [...TIME_PARAMS, { name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    layer: [
      { mark: { type: "rect", color: PLAIN_COLOUR, opacity: BAR_OPACITY, tooltip: true }, encoding: { x: x("t"), x2: { field: "end" }, y: y("nothing"), y2: { field: "perHour" }, tooltip } },
      { mark: { type: "rule", strokeWidth: 2, color: PLAIN_COLOUR, tooltip: true }, encoding: { x: x("middle"), y: y("lower"), y2: { field: "upper" }, tooltip } },
      { mark: { type: "rule", color: "currentColor", opacity: 0.6 }, encoding: { x: x("begin"), x2: { field: "next" }, y: y("nothing") } },
    ],
  };
}
