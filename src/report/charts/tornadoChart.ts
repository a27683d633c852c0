import type { TopLevelSpec } from "vega-lite";
import { sensitivityWordsOf } from "../staffing/sensitivityWords.ts";
import type { Language } from "../words/language.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG } from "./chartConfig.ts";

/** Name under which the page supplies the rows (`tornadoRows.ts`). */
export const TORNADO_DATA = "tornado";
/** Width of the names at the left. [px] */
export const TORNADO_AXIS_PX = 140;

const ROW_PX = 34;
/** Width that a label of the chance needs. [px] */
const LABEL_PX = 60;
/** The two ends stand above and below the middle of their row. [px] */
const END_PX = 6;

/** What is uncertain, the widest first: the chance to pass at the low and at the high end of each range, from the chance as it stands. */
export function tornadoChart(language: Language): TopLevelSpec {
  const { chart } = sensitivityWordsOf(language);
  const x = (field: string) => ({
    field, type: "quantitative" as const, title: chart.chance, scale: { domain: [0, 1], nice: false as const },
    axis: { format: ".0%", tickCount: { expr: `width / ${LABEL_PX}` }, labelOverlap: true, labelFlush: false },
  });
  const y = { field: "name", type: "nominal" as const, title: null, sort: { field: "order", op: "min" as const }, axis: { domain: false, ticks: false, minExtent: TORNADO_AXIS_PX, maxExtent: TORNADO_AXIS_PX, labelLimit: TORNADO_AXIS_PX - 8 } };
  const end = (of: "low" | "high", yOffset: number, shape: string) => {
    const tooltip = [{ field: "name", title: " " }, { field: "range", title: " " }, { field: `${of}Text`, title: chart[of] }];
    return [
      { mark: { type: "rule" as const, strokeWidth: 2, color: PLAIN_COLOUR, yOffset }, encoding: { x: x(`${of}Lower`), x2: { field: `${of}Upper` }, y, tooltip } },
      { mark: { type: "point" as const, shape, filled: true, size: 70, opacity: 1, color: PLAIN_COLOUR, yOffset }, encoding: { x: x(of), y, tooltip } },
    ];
  };
  return {
    description: chart.description, config: CHART_CONFIG, data: { name: TORNADO_DATA }, width: 400, height: { step: ROW_PX },
    layer: [
      { mark: { type: "bar", height: 12, opacity: 0.25, color: PLAIN_COLOUR }, encoding: { x: x("low"), x2: { field: "high" }, y } },
      { mark: { type: "rule", strokeDash: [6, 4], strokeWidth: 1.5, color: "currentColor", opacity: 0.7 }, encoding: { x: { ...x("base"), aggregate: "mean" } } },
      ...end("low", -END_PX, "circle"), ...end("high", END_PX, "diamond"),
    ],
  };
}
