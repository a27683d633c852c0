import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/language.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import { fitChartWords } from "./fitChartWords.ts";
import { FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, RANGE_OPACITY, upright } from "./fitMarks.ts";

const DATE_VALUES = "sequence(fromMs + 864e5 / 2, toMs, 864e5 * max(1, ceil((toMs - fromMs) / 864e5 * 52 / width)))";

/** A dot a day for what was counted, a stroke for what was expected, a bar for the range. */
export function fitDaysChart(language: Language): TopLevelSpec {
  const words = fitChartWords(language);
  const number = { type: "quantitative" as const, format: ",.0~f" };
  const x = {
    field: "t", type: "temporal" as const, title: null,
    scale: { type: "utc" as const, domainMin: { expr: "fromMs" }, domainMax: { expr: "toMs" }, nice: false as const },
    axis: { labelExpr: "utcFormat(datum.value, '%m-%d')", values: { expr: DATE_VALUES }, grid: false, labelOverlap: true, labelFlush: false },
  };
  const y = (field: string) => upright(field, ",.0~f", { expr: "top * 1.05" });
  return {
    description: words.daysDescription, config: CHART_CONFIG, data: { name: FIT_DATA }, width: 400, height: 200,
    params: [{ name: "fromMs", value: 0 }, { name: "toMs", value: 1 }, { name: "top", value: 1 }],
    layer: [
      { mark: { type: "bar", width: 14, color: FITTED_COLOUR, opacity: RANGE_OPACITY }, encoding: { x, y: y("lower"), y2: { field: "upper" } } },
      { mark: { type: "tick", orient: "horizontal", width: 14, thickness: 2, color: FITTED_COLOUR }, encoding: { x, y: y("expected") } },
      {
        mark: { type: "point", filled: true, size: 70, opacity: 1, color: OBSERVED_COLOUR },
        encoding: { x, y: y("observed"), tooltip: [{ field: "day", title: words.day }, { field: "observed", title: words.observed, ...number }, { field: "expected", title: words.fitted, ...number }, { field: "lower", title: words.range, ...number }, { field: "upper", title: "–", ...number }] },
      },
    ],
  };
}
