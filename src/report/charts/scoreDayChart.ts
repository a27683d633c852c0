import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { scoreChartWords } from "./scoreChartWords.ts";

/** Name under which the page supplies the rows (`scoreDayRows`, of one rule). */
export const SCORE_DAY_DATA = "scoreDays";

/** Dots by what becomes of the day. Source: Okabe & Ito, Color Universal Design, 2008. */
export const VERDICT_COLOURS = { pass: "#009E73", fail: "#D55E00", "not-assessed": "#8A8F98", none: PLAIN_COLOUR } as const;

/** Width that a date's label needs. [px] */
const DATE_PX = 52;
const HEIGHT_PX = 200;
const DAY_MS = "864e5";
/** A date each so many days that they have room; of more than ten months the month alone. */
const DATE_VALUES = `sequence(fromMs + ${DAY_MS} / 2, toMs, ${DAY_MS} * max(1, ceil((toMs - fromMs) / ${DAY_MS} * ${DATE_PX} / width)))`;
const DATE_LABEL = "utcFormat(datum.value, toMs - fromMs > 2.6e10 ? '%Y-%m' : '%m-%d')";

/** A dot a day, hollow where it is not assessed, and a stroke at the limit. */
export function scoreDayChart(quantity: "share" | "seconds", language: Language): TopLevelSpec {
  const words = scoreChartWords(language);
  const quantitative = "quantitative" as const;
  const x = {
    field: "t", type: "temporal" as const, title: null,
    scale: { type: "utc" as const, domainMin: { expr: "fromMs" }, domainMax: { expr: "toMs" }, nice: false as const },
    axis: { labelExpr: DATE_LABEL, values: { expr: DATE_VALUES }, grid: false, labelOverlap: true, labelFlush: false },
  };
  const y = {
    type: quantitative, title: null,
    scale: { domainMin: { expr: "yFrom" }, domainMax: { expr: "yTo" }, zero: false, nice: false as const },
    axis: { format: quantity === "share" ? ".0~%" : ",.0~f", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 5 },
  };
  const tooltip = [
    { field: "day", title: words.day },
    { field: "rate", type: quantitative, title: quantity === "share" ? words.rate : words.mean, format: quantity === "share" ? ".2%" : ",.1f" },
    { field: "counts", title: quantity === "share" ? words.counts : words.messages },
    { field: "verdict", title: words.verdict },
  ];
  return {
    description: words.daysDescription,
    config: CHART_CONFIG,
    params: [{ name: "fromMs", value: 0 }, { name: "toMs", value: 1 }, { name: "yFrom", value: 0 }, { name: "yTo", value: 1 }],
    data: { name: SCORE_DAY_DATA },
    width: 400,
    height: HEIGHT_PX,
    layer: [
      { mark: { type: "rule" as const, strokeDash: [5, 4], color: "currentColor", opacity: 0.8 }, encoding: { y: { ...y, field: "limit" } } },
      { mark: { type: "line" as const, color: PLAIN_COLOUR, opacity: 0.25, strokeWidth: 1.5 }, encoding: { x, y: { ...y, field: "rate" } } },
      {
        mark: { type: "point" as const, filled: true, size: 80, opacity: 1, strokeWidth: 2 },
        encoding: {
          x, y: { ...y, field: "rate" }, tooltip,
          fill: { field: "fill", type: "nominal" as const, scale: null, legend: null }, stroke: { field: "colour", type: "nominal" as const, scale: null, legend: null },
        },
      },
    ],
  };
}
