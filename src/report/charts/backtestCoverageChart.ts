import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { backtestChartWords } from "./backtestChartWords.ts";
import { BACKTEST_COLOURS, BACKTEST_DATA, REAL_ENCODING, REAL_POINT } from "./backtestMarks.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";

const WHOLE = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Level of the intervals against the share of real figures inside, each with its limits; where the intervals are right the dots lie about the diagonal. */
export function backtestCoverageChart(language: Language): TopLevelSpec {
  const words = backtestChartWords(language);
  const axis = { format: ".0~%", values: WHOLE, tickCount: WHOLE.length, labelFlush: false };
  const x = { field: "level", type: "quantitative" as const, title: words.level, scale: { domain: [0, 1] }, axis: { ...axis, grid: false } };
  const y = (field: string) => ({ field, type: "quantitative" as const, title: null, scale: { domain: [0, 1] }, axis: { ...axis, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } });
  const tooltip = [{ field: "levelText", title: words.level }, { field: "heldText", title: words.held }, { field: "limitsText", title: words.limits }];
  return {
    description: words.coverageDescription, config: CHART_CONFIG, width: 400, height: 200,
    layer: [
      { data: { values: [{ level: 0, held: 0 }, { level: 1, held: 1 }] }, mark: { type: "line", strokeDash: [5, 4], color: "currentColor", opacity: 0.6, strokeWidth: 1.5 }, encoding: { x, y: y("held") } },
      { data: { name: BACKTEST_DATA }, mark: { type: "rule", strokeWidth: 5, opacity: 0.35, color: BACKTEST_COLOURS.played }, encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip } },
      { data: { name: BACKTEST_DATA }, mark: REAL_POINT, encoding: { x, y: y("held"), ...REAL_ENCODING, tooltip } },
    ],
  };
}
