import type { TopLevelSpec } from "vega-lite";
import type { SimulationResult } from "../../experiment/result.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { rateRows } from "./chartRows.ts";
import { dayChart } from "./dayChart.ts";

/** Rate (or mean time) by day with the span of 90 % of days, the median day and the target; absent where no rule counts this quantity. */
export function rateByDayChart(result: SimulationResult, quantity: "share" | "seconds", language: Language): TopLevelSpec | undefined {
  const rows = rateRows(result, quantity, language).filter(({ p50 }) => p50 !== undefined);
  if (rows.length === 0) return undefined;
  const { charts } = wordsOf(language);
  return dayChart(rows, {
    title: quantity === "share" ? charts.rate : charts.time,
    description: charts.rateDescription,
    quantity, dot: "p50", from: "p05", to: "p95", wholeScale: false,
    names: { rule: charts.rule, day: charts.day, value: charts.expected, p50: charts.median, p05: charts.p05, p95: charts.p95, target: charts.target },
  });
}
