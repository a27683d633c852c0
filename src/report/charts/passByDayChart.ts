import type { TopLevelSpec } from "vega-lite";
import type { SimulationResult } from "../../experiment/result.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { passRows } from "./chartRows.ts";
import { dayChart } from "./dayChart.ts";

/** Probability of passing by day with its interval and the assurance asked for; absent where no rule is judged. */
export function passByDayChart(result: SimulationResult, language: Language): TopLevelSpec | undefined {
  const rows = passRows(result, language);
  if (rows.length === 0) return undefined;
  const { charts } = wordsOf(language);
  return dayChart(rows, {
    title: charts.chance,
    description: charts.chanceDescription,
    quantity: "share", dot: "value", from: "lower", to: "upper", wholeScale: true,
    names: { rule: charts.rule, day: charts.day, value: charts.chance, lower: charts.lower, upper: charts.upper, target: charts.assurance },
  });
}
