import { firstRule } from "../score/ruleDays.ts";
import { ruleViews } from "../score/ruleView.ts";
import { scorePageWordsOf } from "../score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import type { Language } from "../words/language.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import type { PageChart } from "./pageChart.ts";
import { scoreCharts } from "./scoreCharts.ts";
import { SCORE_DAY_DATA } from "./scoreDayChart.ts";
import { SCORE_HOUR_DATA } from "./scoreHourChart.ts";
import { HOUR_COLOURS, MET_OPACITY, scoreDayRows, scoreHourRows } from "./scoreRows.ts";

/** The charts of a score as its page opens: the days and hours of the rule that fails, else of the first. */
export function scorePageCharts(result: ScoredResult, language: Language): PageChart[] {
  const rule = firstRule(ruleViews(result));
  if (rule === undefined) return [];
  const page = scorePageWordsOf(language);
  const charts = scoreCharts(language);
  const days = scoreDayRows(rule, language);
  const hours = scoreHourRows(rule, language);
  const titled = (title: string): string => `${title} · ${rule.name[language]}`;
  return [
    ...(days.rows.length === 0 ? [] : [{ name: "days", title: titled(page.daysTitle), spec: charts.days[rule.quantity], input: { name: SCORE_DAY_DATA, ...days }, leftPx: LEFT_AXIS_PX }]),
    ...(hours.length === 0 ? [] : [{
      name: "hours", title: titled(page.hoursTitle), spec: charts.hours, input: { name: SCORE_HOUR_DATA, rows: hours, signals: {} }, leftPx: LEFT_AXIS_PX,
      ...(rule.quantity === "share" ? { legend: [{ colour: HOUR_COLOURS.missed, text: page.missed }, { colour: HOUR_COLOURS.met, text: page.metLabel, opacity: MET_OPACITY }] } : {}),
    }]),
  ];
}
