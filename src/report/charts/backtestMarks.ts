/** Name under which the page supplies the rows of one back-test chart (`backtestRows.ts`). */
export const BACKTEST_DATA = "backtest";

/** Real figures inside their interval, outside it, and beside nothing played; what was played. Source: Okabe & Ito, Color Universal Design, 2008. */
export const BACKTEST_COLOURS = { inside: "#0072B2", outside: "#D55E00", alone: "#8A8F98", played: "#8A8F98" } as const;
export const BACKTEST_SHAPES = { inside: "circle", outside: "diamond", alone: "circle" } as const;
/** Of the band in which nine of ten replications lie. */
export const BAND_OPACITY = 0.3;

const nominal = "nominal" as const;

/** A real figure as a dot whose colour and shape say where it lies; `colour` and `shape` stand in the rows. */
export const REAL_POINT = { type: "point" as const, filled: true, size: 75, opacity: 1 };
export const REAL_ENCODING = { color: { field: "colour", type: nominal, scale: null, legend: null }, shape: { field: "shape", type: nominal, scale: null, legend: null } };

/** Figures of a chart: how an axis and its tooltips write them, as d3 formats. */
export const AXIS_FORMATS = { share: ".0~%", seconds: ",.0~f", number: ",.0~f" } as const;
export type BacktestQuantity = keyof typeof AXIS_FORMATS;
