/** Names under which the page supplies the rows of the charts of a comparison (`comparisonChartRows.ts`). */
export const COMPARED_DATA = "compared";
export const LATE_DIFFERENCE_DATA = "lateDifference";

/** Quarter-hours in which the first has more late messages, and the second. Source: Okabe & Ito, Color Universal Design, 2008. */
export const SIDE_COLOURS = { a: "#D55E00", b: "#0072B2" } as const;
