import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import { comparedPairs, comparedRuleName, tellingRule } from "../comparison/comparedPair.ts";
import { comparisonWordsOf } from "../comparison/comparisonWordsOf.ts";
import type { Language } from "../words/language.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import { comparedRows, lateDifferenceRows } from "./comparisonChartRows.ts";
import { comparisonCharts } from "./comparisonCharts.ts";
import { COMPARED_DATA, LATE_DIFFERENCE_DATA, SIDE_COLOURS } from "./comparisonMarks.ts";
import type { PageChart } from "./pageChart.ts";

/** The charts of a comparison as its page opens: the rule that tells most of the first pair. */
export function comparisonPageCharts(result: ComparisonResult, language: Language): PageChart[] {
  const [pair] = comparedPairs(result);
  const rule = pair.rules.at(tellingRule(pair));
  if (rule === undefined) return [];
  const { page, charts: words } = comparisonWordsOf(language);
  const charts = comparisonCharts(language);
  const name = comparedRuleName(rule, language);
  const rates = { name: COMPARED_DATA, ...comparedRows(result, rule, rule.quantity, ({ rate }) => rate, ({ target }) => target?.value) };
  const passes = { name: COMPARED_DATA, ...comparedRows(result, rule, "share", ({ passAll }) => passAll, ({ target }) => target?.assurance) };
  const late = { name: LATE_DIFFERENCE_DATA, ...lateDifferenceRows(result, rule.late?.intervals ?? [], language) };
  return [
    ...(rates.rows.length === 0 ? [] : [{ name: "rates", title: `${page.ratesTitle} · ${name}`, spec: charts.rates[rule.quantity], input: rates, leftPx: LEFT_AXIS_PX }]),
    ...(passes.rows.length === 0 ? [] : [{ name: "passes", title: `${page.passes} · ${name}`, spec: charts.rates.share, input: passes, leftPx: LEFT_AXIS_PX }]),
    ...(late.rows.length === 0 ? [] : [{
      name: "where", title: `${page.whereTitle} · ${name}`, spec: charts.late, input: late, leftPx: LEFT_AXIS_PX,
      legend: ([["a", pair.letters.a], ["b", pair.letters.b]] as const).map(([side, letter]) => ({ colour: SIDE_COLOURS[side], text: words.more(letter) })),
    }]),
  ];
}
