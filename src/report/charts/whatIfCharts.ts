import type { TopLevelSpec } from "vega-lite";
import { CAUSES } from "../../metrics/cause.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { CAUSE_COLOURS, PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { SIDE_AXIS_PX, WHAT_IF_DATA } from "./whatIfData.ts";

/** Charts that set what is tried beside what was: what was is an outline, what is tried is filled. */
export interface WhatIfCharts {
  readonly rates: VegaSpec;
  readonly late: VegaSpec;
  readonly desk: VegaSpec;
}

/** Panels of the desk: people against load, the pool, and its oldest. */
const PANELS = ["onDuty", "open", "pool", "oldestWait"] as const;
const PANEL_PX = 64;
const LATE_PX = 150;
const SIDE_PX = 16;

const FAINT = { color: "currentColor", opacity: 0.55 } as const;

export function whatIfCharts(language: Language): WhatIfCharts {
  return { rates: compiledSpec(rates(language)), late: compiledSpec(late()), desk: compiledSpec(desk(language)) };
}

/** By day the span of 90 % of days, the median day and the target, what was above what is tried. Rows are `WhatIfRate`. */
function rates(language: Language): TopLevelSpec {
  const { charts } = wordsOf(language);
  const x = { type: "quantitative" as const, title: charts.rate, scale: { zero: false, nice: false }, axis: { format: ".1%", tickCount: { expr: "min(5, width / 90)" } } };
  const y = { field: "day", type: "ordinal" as const, title: null, sort: { field: "dayOrder", op: "min" as const }, axis: { domain: false, ticks: false, minExtent: SIDE_AXIS_PX, maxExtent: SIDE_AXIS_PX } };
  const yOffset = { field: "side", type: "ordinal" as const, scale: { domain: [0, 1] } };
  const isNow = { test: "datum.side === 1", value: PLAIN_COLOUR };
  return {
    description: charts.rateDescription, config: CHART_CONFIG, data: { name: WHAT_IF_DATA.rates },
    height: { step: SIDE_PX, for: "offset" },
    layer: [
      { mark: { type: "bar", height: 8, cornerRadius: 4 }, encoding: { x: { ...x, field: "p05" }, x2: { field: "p95" }, y, yOffset, color: { condition: isNow, value: "currentColor" }, opacity: { condition: { test: "datum.side === 1", value: 0.4 }, value: 0.18 } } },
      { mark: { type: "tick", thickness: 2, size: SIDE_PX, color: "currentColor" }, encoding: { x: { ...x, field: "target" }, y, yOffset } },
      { mark: { type: "point", size: 60, opacity: 1 }, encoding: { x: { ...x, field: "p50" }, y, yOffset, stroke: { condition: isNow, value: "currentColor" }, fill: { condition: isNow, value: "transparent" } } },
    ],
  };
}

/** Late messages by quarter-hour and cause of what is tried, and the sum of what was as a line. */
function late(): TopLevelSpec {
  const x = { field: "t", type: "temporal" as const, title: null, scale: TIME_SCALE, axis: TIME_AXIS };
  const y = { type: "quantitative" as const, title: null, scale: { zero: true, nice: 3 }, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 3 } };
  return {
    config: CHART_CONFIG, params: TIME_PARAMS, height: LATE_PX,
    layer: [
      {
        data: { name: WHAT_IF_DATA.now }, mark: { type: "rect" },
        encoding: { x, x2: { field: "end" }, y: { ...y, field: "from" }, y2: { field: "to" }, color: { field: "cause", type: "nominal", scale: { domain: [...CAUSES], range: CAUSES.map((cause) => CAUSE_COLOURS[cause]) }, legend: null } },
      },
      { data: { name: WHAT_IF_DATA.before }, mark: { type: "line", interpolate: "step-after", strokeWidth: 1.5, ...FAINT }, encoding: { x, y: { ...y, field: "late" } } },
    ],
  };
}

/** People, open conversations, pool and its oldest wait by quarter-hour: filled what is tried, as a line what was. */
function desk(language: Language): TopLevelSpec {
  const { charts, tables } = wordsOf(language);
  const titles = { onDuty: charts.onDuty, open: charts.open, pool: charts.pool, oldestWait: tables.oldestWait };
  return {
    config: CHART_CONFIG, params: TIME_PARAMS, spacing: 12,
    vconcat: PANELS.map((field, index) => {
      const axis = index === PANELS.length - 1 ? TIME_AXIS : { ...TIME_AXIS, labels: false, ticks: false };
      const x = { field: "t", type: "temporal" as const, title: null, scale: TIME_SCALE, axis };
      const y = { field, type: "quantitative" as const, title: null, stack: null, scale: { nice: 3 }, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 3 } };
      return {
        title: titles[field], height: PANEL_PX,
        layer: [
          { data: { name: WHAT_IF_DATA.now }, mark: { type: "area" as const, interpolate: "step-after" as const, color: PLAIN_COLOUR, opacity: 0.45 }, encoding: { x, y } },
          { data: { name: WHAT_IF_DATA.before }, mark: { type: "line" as const, interpolate: "step-after" as const, strokeWidth: 1.5, ...FAINT }, encoding: { x, y } },
        ],
      };
    }),
    resolve: { scale: { x: "shared" } },
  };
}
