import type { Config } from "vega-lite";

/** Width of the left axis, the same in every chart so that time axes stand below one another. [px] */
export const LEFT_AXIS_PX = 48;

/**
 * Looks shared by all charts. `currentColor` follows the page's text colour, so that the dark mode and the printer
 * need no second set of colours (charts are drawn as SVG).
 */
export const CHART_CONFIG: Config = {
  background: "transparent",
  // The page labels each chart as one picture and gives its figures in tables.
  aria: false,
  font: "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  view: { stroke: null },
  axis: {
    labelColor: "currentColor", titleColor: "currentColor", domainColor: "currentColor", tickColor: "currentColor", gridColor: "currentColor",
    domainOpacity: 0.4, tickOpacity: 0.4, gridOpacity: 0.12, labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", labelLimit: 240,
  },
  axisY: { tickCount: 4 },
  header: { labelColor: "currentColor", titleColor: "currentColor", labelFontSize: 13, labelFontWeight: 600, labelLimit: 320 },
  title: { color: "currentColor", fontSize: 13, fontWeight: 600, anchor: "start", offset: 6 },
  legend: { labelColor: "currentColor", titleColor: "currentColor", labelFontSize: 12, titleFontSize: 12, labelLimit: 320 },
};

/** Label of a time axis, as a Vega expression: the date at midnight, else the time of day. */
const TIME_LABEL = "utchours(datum.value) === 0 && utcminutes(datum.value) === 0 ? utcFormat(datum.value, '%m-%d') : utcFormat(datum.value, '%H:%M')";

/** Time axis of the quarter-hour charts; wall-clock times are drawn as universal time, so that no viewer's zone moves them. */
export const TIME_AXIS = { labelExpr: TIME_LABEL, labelOverlap: true, tickCount: { signal: "width / 70" }, grid: true };

/** The page sets these two: the span of the day (or days) chosen, also where nothing happens at its ends. */
export const TIME_PARAMS = [{ name: "fromMs", value: 0 }, { name: "toMs", value: 1 }];
export const TIME_SCALE = { type: "utc" as const, domainMin: { expr: "fromMs" }, domainMax: { expr: "toMs" }, nice: false as const };
