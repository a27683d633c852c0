import type { TopLevelSpec } from "vega-lite";
import { comparisonWordsOf } from "../comparison/comparisonWordsOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX } from "./chartConfig.ts";
import { COMPARED_DATA } from "./comparisonMarks.ts";

const ROW_PX = 30;
const LABEL_PX = 60;

/** The figure of each scenario as a dot on its interval, one below the other by letter; a dashed stroke at its target. */
export function comparedRateChart(quantity: "share" | "seconds", language: Language): TopLevelSpec {
  const { charts, table } = comparisonWordsOf(language);
  const x = (field: string) => ({
    field, type: "quantitative" as const, title: null, scale: { domainMin: { expr: "xFrom" }, domainMax: { expr: "xTo" }, zero: false, nice: false as const },
    axis: { format: quantity === "share" ? ".3~%" : ",.4~g", tickCount: { expr: `width / ${LABEL_PX}` }, labelOverlap: true, labelFlush: false },
  });
  const y = { field: "letter", type: "nominal" as const, title: null, sort: null, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX, labelFontSize: 14, labelFontWeight: 600 as const, ticks: false, domain: false } };
  const tooltip = [{ field: "name", title: table.scenario }, { field: "valueText", title: wordsOf(language).charts.expected }];
  return {
    description: charts.rates, config: CHART_CONFIG, data: { name: COMPARED_DATA }, width: 400, height: { step: ROW_PX },
    params: [{ name: "xFrom", value: 0 }, { name: "xTo", value: 1 }],
    layer: [
      { mark: { type: "rule", strokeWidth: 6, opacity: 0.35, color: PLAIN_COLOUR }, encoding: { x: x("lower"), x2: { field: "upper" }, y, tooltip } },
      { mark: { type: "point", filled: true, size: 80, opacity: 1, color: PLAIN_COLOUR }, encoding: { x: x("value"), y, tooltip } },
      { mark: { type: "tick", orient: "vertical", thickness: 2, color: "currentColor", size: 22 }, encoding: { x: x("target"), y } },
    ],
  };
}
