import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { scoreChartWords } from "../../report/charts/scoreChartWords.ts";
import { SCORE_HOUR_DATA } from "../../report/charts/scoreHourChart.ts";
import { HOUR_COLOURS, MET_OPACITY, scoreHourRows } from "../../report/charts/scoreRows.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoreReport } from "../../report/scoreReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** In which hours the misses lie; nothing where the log tells no hours. */
export function ScoreHours({ report, rule }: { readonly report: ScoreReport; readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  const input = useMemo(() => ({ name: SCORE_HOUR_DATA, rows: scoreHourRows(rule, language.value), signals: {} }), [rule, language.value]);
  if (input.rows.length === 0) return null;
  const isShare = rule.quantity === "share";
  return (
    <section id="hours">
      <h2>{page.hoursTitle}</h2>
      <p class="lead">
        {isShare ? page.hoursLead : page.hoursLeadMean}
        {isShare ? <> <Swatch colour={HOUR_COLOURS.missed} opacity={1} text={page.missed} /> <Swatch colour={HOUR_COLOURS.met} opacity={MET_OPACITY} text={page.metLabel} /></> : null}
      </p>
      <Chart spec={report.charts[language.value].hours} input={input} leftPx={LEFT_AXIS_PX} label={scoreChartWords(language.value).hoursDescription} />
    </section>
  );
}

function Swatch({ colour, opacity, text }: { readonly colour: string; readonly opacity: number; readonly text: string }) {
  return <span class="key"><span class="swatch" style={{ background: colour, opacity }} />{text}</span>;
}
