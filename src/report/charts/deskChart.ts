import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

/** Name under which the page supplies the rows (`deskRows`, of one day or of all). */
export const DESK_DATA = "desk";

const PANELS = ["arrivals", "onDuty", "open", "pool", "oldestWait"] as const;

/** Five small charts over the same time axis: conversations begun, agents at their desks, open conversations, the pool, and the longest that one stood in it. */
export function deskChart(language: Language): TopLevelSpec {
  const { charts, tables } = wordsOf(language);
  const titles = { ...charts, oldestWait: tables.oldestWait };
  const quantitative = "quantitative" as const;
  const tooltip = [
    { field: "t", type: "temporal" as const, timeUnit: "utcmonthdatehoursminutes" as const, format: "%m-%d %H:%M", title: charts.from },
    ...PANELS.map((field) => ({ field, type: quantitative, format: ",.1f", title: titles[field] })),
  ];
  return {
    description: charts.deskDescription,
    config: CHART_CONFIG,
    params: TIME_PARAMS,
    data: { name: DESK_DATA },
    spacing: 14,
    vconcat: PANELS.map((field, index) => {
      const axis = index === PANELS.length - 1 ? TIME_AXIS : { ...TIME_AXIS, labels: false, ticks: false };
      const x = { field: "t", type: "temporal" as const, title: null, scale: TIME_SCALE, axis };
      const y = { field, type: quantitative, title: null, stack: null, scale: { nice: 3 }, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 3 } };
      return {
        title: titles[field],
        height: 84,
        layer: [
          { mark: { type: "area" as const, interpolate: "step-after" as const, color: PLAIN_COLOUR, opacity: 0.45 }, encoding: { x, y } },
          // Unseen, over the whole height: where the pointer rests, the quarter-hour's figures are told.
          { mark: { type: "rect" as const, opacity: 0 }, encoding: { x, x2: { field: "end" }, tooltip } },
        ],
      };
    }),
    resolve: { scale: { x: "shared" } },
  };
}
