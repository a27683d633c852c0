import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { backtestChartWords } from "./backtestChartWords.ts";
import { AXIS_FORMATS, BACKTEST_COLOURS, BACKTEST_DATA, BAND_OPACITY, REAL_ENCODING, REAL_POINT } from "./backtestMarks.ts";
import type { BacktestQuantity } from "./backtestMarks.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";

/** A step an hour for what was played with a stroke at its median, and over it the real figures, joined by a line. */
export function backtestHourChart(quantity: BacktestQuantity, language: Language): TopLevelSpec {
  const words = backtestChartWords(language);
  const x = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domain: [0, 24], nice: false as const },
    axis: { values: [0, 3, 6, 9, 12, 15, 18, 21, 24], labelExpr: "datum.value + ':00'", grid: false, labelOverlap: true, labelSeparation: 8, labelFlush: false },
  });
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null,
    scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, zero: false, nice: false as const },
    axis: { format: AXIS_FORMATS[quantity], minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 4 },
  });
  const tooltip = [{ field: "hour", title: words.hour }, { field: "realText", title: words.real }, { field: "playedText", title: words.played }, { field: "medianText", title: words.median }];
  return {
    description: words.hoursDescription, config: CHART_CONFIG, data: { name: BACKTEST_DATA }, width: 400, height: 200,
    params: [{ name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    layer: [
      { mark: { type: "rect", color: BACKTEST_COLOURS.played, opacity: BAND_OPACITY }, encoding: { x: x("start"), x2: { field: "end" }, y: y("p05"), y2: { field: "p95" }, tooltip } },
      { mark: { type: "rule", strokeWidth: 2, color: BACKTEST_COLOURS.played }, encoding: { x: x("start"), x2: { field: "end" }, y: y("p50") } },
      { mark: { type: "line", color: BACKTEST_COLOURS.inside, opacity: 0.5, strokeWidth: 1.5 }, encoding: { x: x("middle"), y: y("real") } },
      { mark: { ...REAL_POINT, size: 50 }, encoding: { x: x("middle"), y: y("real"), ...REAL_ENCODING, tooltip } },
    ],
  };
}
