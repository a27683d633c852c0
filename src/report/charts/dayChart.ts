import type { TopLevelSpec } from "vega-lite";
import { PLAIN_COLOUR } from "./causeColours.ts";
import type { DayRow } from "./chartRows.ts";
import { CHART_CONFIG } from "./chartConfig.ts";

/** Height of a day; lower where there are more days than in a week. [px] */
const ROW_PX = 24;
const LOW_ROW_PX = 18;
const DAYS_OF_FULL_HEIGHT = 7;

/** Width of the days at the left. [px] */
export const DAY_AXIS_PX = 80;

/** What a day chart needs beside its rows. */
export interface DayChartOptions {
  readonly title: string;
  readonly description: string;
  readonly quantity: "share" | "seconds";
  /** Fields of the dot and of the bar's ends. */
  readonly dot: "value" | "p50";
  readonly from: "lower" | "p05";
  readonly to: "upper" | "p95";
  /** Names of the figures in the tooltip, by field. */
  readonly names: Partial<Record<keyof DayRow, string>>;
  /** Axis from 0 to 1 (probabilities); else as the data lie. */
  readonly wholeScale: boolean;
}

/** One line a day, grouped by rule: a dot, a bar around it and a stroke at the target. */
export function dayChart(rows: readonly DayRow[], options: DayChartOptions): TopLevelSpec {
  const share = options.quantity === "share";
  const rowPx = rows.some(({ dayOrder }) => dayOrder >= DAYS_OF_FULL_HEIGHT) ? LOW_ROW_PX : ROW_PX;
  const x = {
    type: "quantitative" as const,
    title: options.title,
    scale: options.wholeScale ? { domain: [0, 1] } : { zero: false, nice: true },
    axis: { ...(share ? { format: ".0%" } : {}), tickCount: { signal: "child_width / 80" }, orient: "bottom" as const },
  };
  const y = { field: "day", type: "ordinal" as const, title: null, sort: { field: "dayOrder", op: "min" as const }, axis: { domain: false, ticks: false, minExtent: DAY_AXIS_PX, maxExtent: DAY_AXIS_PX } };
  const tooltip = Object.entries(options.names).map(([field, title]) => ({ field, title, ...(typeof rows[0]?.[field as keyof DayRow] === "number" ? { format: share ? ".1%" : ".1f" } : {}) }));
  return {
    description: options.description,
    config: CHART_CONFIG,
    data: { values: rows.map((row) => ({ ...row })) },
    facet: { row: { field: "rule", type: "nominal", sort: { field: "ruleOrder", op: "min" }, title: null, header: { labelOrient: "top", labelAnchor: "start", labelPadding: 4 } } },
    spacing: 8,
    spec: {
      height: { step: rowPx },
      layer: [
        { mark: { type: "bar", height: 8, opacity: 0.35, cornerRadius: 4 }, encoding: { x: { ...x, field: options.from }, x2: { field: options.to }, y, color: { value: PLAIN_COLOUR }, tooltip } },
        { mark: { type: "tick", thickness: 2, size: rowPx, color: "currentColor" }, encoding: { x: { ...x, field: "target" }, y } },
        { mark: { type: "point", filled: true, size: 70, opacity: 1 }, encoding: { x: { ...x, field: options.dot }, y, color: { value: PLAIN_COLOUR }, tooltip } },
      ],
    },
  };
}
