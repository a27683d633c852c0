import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { scoreChartWords } from "./scoreChartWords.ts";

/** Name under which the page supplies the rows (`scoreHourRows`, of one rule). */
export const SCORE_HOUR_DATA = "scoreHours";

const HEIGHT_PX = 200;

/** A bar for each hour of the day: missed units below, those that were met on top of them; of a mean its seconds. */
export function scoreHourChart(language: Language): TopLevelSpec {
  const words = scoreChartWords(language);
  const quantitative = "quantitative" as const;
  return {
    description: words.hoursDescription,
    config: CHART_CONFIG,
    data: { name: SCORE_HOUR_DATA },
    width: 400,
    height: HEIGHT_PX,
    mark: { type: "rect" },
    encoding: {
      x: { field: "start", type: quantitative, title: null, scale: { domain: [0, 24], nice: false }, axis: { values: [0, 3, 6, 9, 12, 15, 18, 21, 24], labelExpr: "datum.value + ':00'", grid: false, labelOverlap: true, labelSeparation: 8, labelFlush: false } },
      x2: { field: "end" },
      y: { field: "from", type: quantitative, title: null, axis: { format: ",.0~f", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 } },
      y2: { field: "to" },
      color: { field: "colour", type: "nominal", scale: null, legend: null },
      opacity: { field: "opacity", type: quantitative, scale: null, legend: null },
      tooltip: [{ field: "hour", title: words.hour }, { field: "told", title: words.counts }],
    },
  };
}
