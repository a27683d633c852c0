import type { TopLevelSpec } from "vega-lite";
import { staffingWordsOf } from "../staffing/staffingWordsOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";

/** Name under which the page supplies the rows of the trade-off curve (`curveChartRows.ts`). */
export const CURVE_DATA = "curve";

/** The chosen roster's point. Source: Okabe & Ito, Color Universal Design, 2008. */
export const CHOSEN_COLOUR = "#D55E00";
export const CHOSEN_SHAPE = "diamond";

/** Width that a label of the cost needs. [px] */
const LABEL_PX = 80;

/** The chosen roster's label stands to the right below its point, where a curve that rises ever more slowly leaves room; near the right end to the left. */
const LABEL_ALIGN = "datum.cost - costFrom < 0.8 * (costTo - costFrom) ? 'left' : 'right'";
const LABEL_ASIDE_PX = 4;
const LABEL_BELOW_PX = 18;

/** Cost against the probability of passing: a dot a roster with its interval, a dashed line at the assurance, the chosen roster in a colour and shape of its own. */
export function curveChart(language: Language): TopLevelSpec {
  const { curveHead, curveDescription, costAxis } = staffingWordsOf(language);
  const { charts } = wordsOf(language);
  const x = {
    field: "cost", type: "quantitative" as const, title: costAxis, scale: { domainMin: { expr: "costFrom" }, domainMax: { expr: "costTo" }, zero: false, nice: false as const },
    axis: { format: ",.0f", tickMinStep: 1, tickCount: { expr: `width / ${LABEL_PX}` }, grid: false, labelOverlap: true, labelFlush: false, titlePadding: 8 },
  };
  const y = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domainMin: { expr: "passFrom" }, domainMax: 1, zero: false, nice: false as const },
    axis: { format: ".0%", minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, tickCount: 5 },
  });
  const tooltip = [{ field: "roster", title: curveHead.roster }, { field: "costText", title: curveHead.cost }, { field: "hoursText", title: curveHead.hours }, { field: "passText", title: charts.chance }];
  return {
    description: curveDescription, config: CHART_CONFIG, data: { name: CURVE_DATA }, width: 400, height: 240,
    params: [{ name: "costFrom", value: 0 }, { name: "costTo", value: 1 }, { name: "passFrom", value: 0 }, { name: "assurance", value: 1 }],
    layer: [
      { mark: { type: "line", color: PLAIN_COLOUR, opacity: 0.5 }, encoding: { x, y: y("value"), order: { field: "cost", type: "quantitative" } } },
      { mark: { type: "rule", strokeWidth: 2, color: PLAIN_COLOUR, opacity: 0.5 }, encoding: { x, y: y("lower"), y2: { field: "upper" } } },
      { mark: { type: "point", filled: true, opacity: 1 }, encoding: {
        x, y: y("value"), tooltip,
        color: { field: "colour", type: "nominal", scale: null, legend: null }, shape: { field: "shape", type: "nominal", scale: null, legend: null }, size: { field: "size", type: "quantitative", scale: null, legend: null },
      } },
      { transform: [{ filter: "datum.label !== ''" }], mark: { type: "text", align: { expr: LABEL_ALIGN }, dx: { expr: `(${LABEL_ALIGN}) === 'left' ? ${LABEL_ASIDE_PX} : -${LABEL_ASIDE_PX}` }, dy: LABEL_BELOW_PX, fontWeight: "bold", color: "currentColor" }, encoding: { x, y: y("value"), text: { field: "label" } } },
      { data: { values: [{}] }, mark: { type: "rule", strokeDash: [5, 4], color: "currentColor" }, encoding: { y: { datum: { expr: "assurance" }, type: "quantitative" } } },
    ],
  };
}
