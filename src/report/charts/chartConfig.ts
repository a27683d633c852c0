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

/** Widths that the label of a time of day and that of a date need. [px] */
const TIME_LABEL_PX = 62;
const DATE_LABEL_PX = 40;

/** Hours from one label to the next, as a Vega expression: such as divide a day, or whole days, so that the axis ends in a label. */
const HOURS_PER_LABEL = `(toMs - fromMs) / 36e5 / max(1, floor(width / ${TIME_LABEL_PX}))`;
const LABEL_HOURS = `${[1, 2, 3, 4, 6, 12].map((hours) => `${HOURS_PER_LABEL} <= ${hours} ? ${hours} : `).join("")}24 * ceil((toMs - fromMs) / 864e5 * ${DATE_LABEL_PX} / width)`;

/** Label of a time axis, as a Vega expression: `24:00` where it ends, the date at other midnights, else the time of day. */
const TIME_LABEL = "utchours(datum.value) !== 0 || utcminutes(datum.value) !== 0 ? utcFormat(datum.value, '%H:%M') : time(datum.value) === toMs ? '24:00' : utcFormat(datum.value, '%m-%d')";

/** Time axis of the quarter-hour charts; wall-clock times are drawn as universal time, so that no viewer's zone moves them. */
export const TIME_AXIS = { labelExpr: TIME_LABEL, labelOverlap: true, values: { expr: "sequence(fromMs, toMs + 1, labelMs)" }, grid: true };

/** The page sets the first two: the span of the day (or days) chosen, also where nothing happens at its ends. */
export const TIME_PARAMS = [{ name: "fromMs", value: 0 }, { name: "toMs", value: 1 }, { name: "labelMs", expr: `36e5 * (${LABEL_HOURS})` }];
export const TIME_SCALE = { type: "utc" as const, domainMin: { expr: "fromMs" }, domainMax: { expr: "toMs" }, nice: false as const };
