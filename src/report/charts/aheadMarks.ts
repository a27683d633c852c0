/** Name under which the page supplies the rows of a chart of what lies ahead (`aheadRows.ts`). */
export const AHEAD_DATA = "ahead";
/** Of the band around a figure. */
export const AHEAD_BAND_OPACITY = 0.3;

const DATE_PX = 52;

/** Axis of dates, labelled at noon, with as many labels as there is room for. */
export const DATE_AXIS = {
  labelExpr: "utcFormat(datum.value, '%m-%d')", values: { expr: `sequence(fromMs + 864e5 / 2, toMs, 864e5 * max(1, ceil((toMs - fromMs) / 864e5 * ${DATE_PX} / width)))` }, grid: false, labelOverlap: true, labelFlush: false,
};
