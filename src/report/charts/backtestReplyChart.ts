import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { backtestChartWords } from "./backtestChartWords.ts";
import { BACKTEST_COLOURS, BACKTEST_DATA, BAND_OPACITY, REAL_ENCODING, REAL_POINT } from "./backtestMarks.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { replyTimeAxis } from "./replyTimeAxis.ts";

/** The 3 minutes of the commonest rule have a line of their own. [s] */
const THREE_MINUTES = 180;

/** Share answered within a time, on a logarithmic axis: a band for what was played, a line for the real one. */
export function backtestReplyChart(language: Language): TopLevelSpec {
  const words = backtestChartWords(language);
  const x = replyTimeAxis(language);
  const y = (field: string) => ({ field, type: "quantitative" as const, title: null, scale: { domain: [0, 1] }, axis: { format: ".0~%", values: [0, 0.25, 0.5, 0.75, 1], tickCount: 5, minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } });
  const tooltip = [{ field: "time", title: words.answeredWithin }, { field: "realText", title: words.real }, { field: "playedText", title: words.played }, { field: "medianText", title: words.median }];
  return {
    description: words.replyDescription, config: CHART_CONFIG, data: { name: BACKTEST_DATA }, width: 400, height: 200,
    layer: [
      { mark: { type: "area", color: BACKTEST_COLOURS.played, opacity: BAND_OPACITY }, encoding: { x, y: y("p05"), y2: { field: "p95" } } },
      { mark: { type: "line", color: BACKTEST_COLOURS.played, strokeWidth: 2 }, encoding: { x, y: y("p50") } },
      { data: { values: [{ seconds: THREE_MINUTES }] }, mark: { type: "rule", strokeDash: [5, 4], color: "currentColor", opacity: 0.6 }, encoding: { x } },
      { mark: { type: "line", color: BACKTEST_COLOURS.inside, opacity: 0.5, strokeWidth: 1.5 }, encoding: { x, y: y("real") } },
      { mark: { ...REAL_POINT, size: 45 }, encoding: { x, y: y("real"), ...REAL_ENCODING, tooltip } },
    ],
  };
}
