import type { TopLevelSpec } from "vega-lite";
import { PLAIN_COLOUR } from "./causeColours.ts";
import type { DayRow } from "./chartRows.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import { rateDomain } from "./rateDomain.ts";
import type { RateDomain } from "./rateDomain.ts";

/** Height of a day; lower where there are more days than in a week. [px] */
const ROW_PX = 24;
const LOW_ROW_PX = 18;
const DAYS_OF_FULL_HEIGHT = 7;

/** Width of the days at the left. [px] */
export const DAY_AXIS_PX = 80;
/** Width that a label of the figures needs. [px] */
const LABEL_PX = 80;
/** More would need more decimals than the axis writes. */
const MOST_LABELS = 6;

/** What a day chart needs beside its rows. */
interface DayChartOptions {
  readonly title: string;
  readonly description: string;
  readonly quantity: "share" | "seconds";
  /** Fields of the dot and of the bar's ends. */
  readonly dot: "value" | "p50";
  readonly from: "lower" | "p05";
  readonly to: "upper" | "p95";
  /** Names of the figures in the tooltip, by field. */
  readonly names: Partial<Record<keyof DayRow, string>>;
  /** Axes from 0 to 1 (probabilities); else each rule's as its days lie. */
  readonly wholeScale: boolean;
}

/** A chart for each rule, one below the other, with one line a day: a dot, a bar around it and a stroke at the target, or an arrow where that lies beyond the axis. */
export function dayChart(rows: readonly DayRow[], options: DayChartOptions): TopLevelSpec {
  const rules = [...new Set(rows.map(({ ruleOrder }) => ruleOrder))].map((order) => rows.filter(({ ruleOrder }) => ruleOrder === order));
  const rowPx = rows.some(({ dayOrder }) => dayOrder >= DAYS_OF_FULL_HEIGHT) ? LOW_ROW_PX : ROW_PX;
  return {
    description: options.description,
    config: CHART_CONFIG,
    spacing: 12,
    vconcat: rules.map((ofRule, index) => ruleChart(ofRule, options, rowPx, index === rules.length - 1)),
    resolve: { scale: { x: "independent", y: "independent" } },
  };
}

function ruleChart(rows: readonly DayRow[], options: DayChartOptions, rowPx: number, isLast: boolean) {
  const domain = options.wholeScale ? { from: 0, to: 1 } : rateDomain(rows, options.quantity);
  const x = {
    type: "quantitative" as const,
    title: isLast ? options.title : null,
    scale: { domain: [domain.from, domain.to], zero: false, nice: false },
    // Axes that are all alike bear their figures once, below the last.
    axis: { labels: isLast || !options.wholeScale, ticks: isLast || !options.wholeScale, format: axisFormat(options.quantity, domain), tickCount: { expr: `min(${MOST_LABELS}, width / ${LABEL_PX})` }, labelOverlap: true, labelFlush: false },
  };
  const y = { field: "day", type: "ordinal" as const, title: null, sort: { field: "dayOrder", op: "min" as const }, axis: { domain: false, ticks: false, minExtent: DAY_AXIS_PX, maxExtent: DAY_AXIS_PX } };
  const tooltip = Object.entries(options.names).map(([field, title]) => ({ field, title, ...(typeof rows[0]?.[field as keyof DayRow] === "number" ? { format: options.quantity === "share" ? ".1%" : ".1f" } : {}) }));
  return {
    title: rows[0].rule,
    data: { values: rows.map((row) => ({ ...row })) },
    height: { step: rowPx },
    layer: [
      { mark: { type: "bar" as const, height: 8, opacity: 0.35, cornerRadius: 4 }, encoding: { x: { ...x, field: options.from }, x2: { field: options.to }, y, color: { value: PLAIN_COLOUR }, tooltip } },
      targetMark(options, domain, rowPx, x, y),
      { mark: { type: "point" as const, filled: true, size: 70, opacity: 1 }, encoding: { x: { ...x, field: options.dot }, y, color: { value: PLAIN_COLOUR }, tooltip } },
    ],
  };
}

/** A stroke at the target; where it lies beyond the axis, an arrow to it at the edge. */
function targetMark<X extends object, Y>(options: DayChartOptions, { targetBeyond }: RateDomain, rowPx: number, x: X, y: Y) {
  if (targetBeyond === undefined) return { mark: { type: "tick" as const, thickness: 2, size: rowPx, color: "currentColor" }, encoding: { x: { ...x, field: "target" }, y } };
  const text = options.quantity === "share" ? "format(100 * datum.target, '.4~f') + '%'" : "format(datum.target, ',') + ' s'";
  const left = targetBeyond === "left";
  return {
    transform: [{ calculate: left ? `'◂ ' + ${text}` : `${text} + ' ▸'`, as: "arrow" }],
    mark: { type: "text" as const, align: left ? "left" as const : "right" as const, color: "currentColor", fontSize: 12 },
    encoding: { x: { value: left ? 3 : "width" as const }, y, text: { field: "arrow", type: "nominal" as const } },
  };
}

/** As many decimals as tell labels apart that stand a fifth of the axis from each other. */
function axisFormat(quantity: "share" | "seconds", { from, to }: RateDomain): string {
  const step = (to - from) / 5;
  if (quantity === "seconds") return step >= 1 ? ",.0f" : ",.1f";
  if (step >= 0.01) return ".0%";
  return step >= 0.001 ? ".1%" : ".2%";
}
