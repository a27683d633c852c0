import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { backtestChartWords } from "./backtestChartWords.ts";
import { AXIS_FORMATS, BACKTEST_COLOURS, BACKTEST_DATA, BAND_OPACITY, REAL_ENCODING, REAL_POINT } from "./backtestMarks.ts";
import type { BacktestQuantity } from "./backtestMarks.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";

const DATE_PX = 52;
const DATE_VALUES = `sequence(fromMs + 864e5 / 2, toMs, 864e5 * max(1, ceil((toMs - fromMs) / 864e5 * ${DATE_PX} / width)))`;
/** Of a day's room as much as the bar takes, at most 18 px. */
const BAR_WIDTH = { expr: "max(3, min(18, 0.5 * width * 864e5 / (toMs - fromMs)))" };

/** A bar a day for what was played with a stroke at its median, a dot for the real figure. */
export function backtestDayChart(quantity: Exclude<BacktestQuantity, "number">, language: Language): TopLevelSpec {
  const words = backtestChartWords(language);
  const x = {
    field: "t", type: "temporal" as const, title: null,
    scale: { type: "utc" as const, domainMin: { expr: "fromMs" }, domainMax: { expr: "toMs" }, nice: false as const },
    axis: { labelExpr: "utcFormat(datum.value, '%m-%d')", values: { expr: DATE_VALUES }, grid: false, labelOverlap: true, labelFlush: false },
  };
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null,
    scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, zero: false, nice: false as const },
    axis: { format: AXIS_FORMATS[quantity], minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 5 },
  });
  const tooltip = [{ field: "day", title: words.day }, { field: "realText", title: words.real }, { field: "playedText", title: words.played }, { field: "medianText", title: words.median }, { field: "units", title: words.units }];
  return {
    description: words.daysDescription, config: CHART_CONFIG, data: { name: BACKTEST_DATA }, width: 400, height: 200,
    params: [{ name: "fromMs", value: 0 }, { name: "toMs", value: 1 }, { name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    layer: [
      { mark: { type: "bar", width: BAR_WIDTH, color: BACKTEST_COLOURS.played, opacity: BAND_OPACITY }, encoding: { x, y: y("p05"), y2: { field: "p95" }, tooltip } },
      { mark: { type: "tick", orient: "horizontal", width: BAR_WIDTH, thickness: 2, color: BACKTEST_COLOURS.played }, encoding: { x, y: y("p50") } },
      { mark: REAL_POINT, encoding: { x, y: y("real"), ...REAL_ENCODING, tooltip } },
    ],
  };
}
