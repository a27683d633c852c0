/** Names under which the page supplies the rows of what-if charts: of both, of what was, of what is tried. */
export const WHAT_IF_DATA = { rates: "rates", before: "before", now: "now" } as const;

/** Width of the days at the left of the chart of rates. [px] */
export const SIDE_AXIS_PX = 80;
