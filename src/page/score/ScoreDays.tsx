import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { scoreChartWords } from "../../report/charts/scoreChartWords.ts";
import { SCORE_DAY_DATA } from "../../report/charts/scoreDayChart.ts";
import { scoreDayRows } from "../../report/charts/scoreRows.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoreReport } from "../../report/scoreReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** The rule's figure on each day, with the limit; nothing where the file names no days. */
export function ScoreDays({ report, rule }: { readonly report: ScoreReport; readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  const input = useMemo(() => ({ name: SCORE_DAY_DATA, ...scoreDayRows(rule, language.value) }), [rule, language.value]);
  if (rule.days.length === 0) return null;
  return (
    <section id="days">
      <h2>{page.daysTitle}</h2>
      <p class="lead">{page.daysLead}</p>
      {input.rows.length === 0 ? <p class="faint">{page.nothingJudged}</p>
        : <Chart spec={report.charts[language.value].days[rule.quantity]} input={input} leftPx={LEFT_AXIS_PX} label={scoreChartWords(language.value).daysDescription} />}
    </section>
  );
}
