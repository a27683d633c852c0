import type { TopLevelSpec } from "vega-lite";
import type { Cause } from "../../metrics/cause.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { CAUSE_COLOURS } from "./causeColours.ts";
import { CHART_CONFIG, LEFT_AXIS_PX, TIME_AXIS, TIME_PARAMS, TIME_SCALE } from "./chartConfig.ts";

/** Name under which the page supplies the rows (`lateRows`, of one rule and of one day or all). */
export const LATE_DATA = "late";

/** Late messages by quarter-hour, stacked by cause; the causes given are those that occur anywhere in the result. */
export function lateChart(causes: readonly Cause[], language: Language): TopLevelSpec {
  const words = wordsOf(language);
  const { charts } = words;
  return {
    description: charts.lateDescription,
    config: CHART_CONFIG,
    params: TIME_PARAMS,
    data: { name: LATE_DATA },
    height: 220,
    mark: { type: "rect" },
    encoding: {
      x: { field: "t", type: "temporal", title: null, scale: TIME_SCALE, axis: TIME_AXIS },
      x2: { field: "end" },
      y: { field: "from", type: "quantitative", title: null, scale: { zero: true, nice: 4 }, axis: { minExtent: LEFT_AXIS_PX, maxExtent: LEFT_AXIS_PX } },
      y2: { field: "to" },
      color: {
        field: "cause", type: "nominal",
        scale: { domain: [...causes], range: causes.map((cause) => CAUSE_COLOURS[cause]) },
        legend: null,
      },
      tooltip: [
        { field: "t", type: "temporal", timeUnit: "utcmonthdatehoursminutes", format: "%m-%d %H:%M", title: charts.from },
        { field: "causeName", title: charts.cause },
        { field: "late", type: "quantitative", format: ",.1f", title: charts.late },
      ],
    },
    transform: [{ calculate: causeNameExpression(causes, (cause) => words.causes[cause].short), as: "causeName" }],
  };
}

function causeNameExpression(causes: readonly Cause[], name: (cause: Cause) => string): string {
  return `${JSON.stringify(Object.fromEntries(causes.map((cause) => [cause, name(cause)])))}[datum.cause]`;
}
