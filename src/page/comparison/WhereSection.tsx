import { useMemo } from "preact/hooks";
import type { ComparisonResult, LateDifference, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { lateDifferenceRows } from "../../report/charts/comparisonChartRows.ts";
import { LATE_DIFFERENCE_DATA, SIDE_COLOURS } from "../../report/charts/comparisonMarks.ts";
import { comparedRuleName, type ComparedPair } from "../../report/comparison/comparedPair.ts";
import { shareText, stretchSpan } from "../../report/comparison/comparisonAnswer.ts";
import type { ComparisonWords } from "../../report/comparison/comparisonWords.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { differenceText } from "../../report/comparison/differenceText.ts";
import type { ComparisonReport } from "../../report/comparisonReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { DayChoice } from "../frame/DayChoice.tsx";
import { chosenDay, isOfChosenDay } from "../frame/chosenDay.ts";
import { language } from "../frame/language.ts";

interface WhereSectionProps {
  readonly report: ComparisonReport;
  readonly pair: ComparedPair;
  readonly rule: RuleDifference;
}

/** When the late messages by which the two differ were sent, and the stretches beyond chance. */
export function WhereSection({ report, pair: { letters: { a, b } }, rule }: WhereSectionProps) {
  const words = comparisonWordsOf(language.value);
  const { page, charts } = words;
  const { result } = report;
  const intervals = useMemo(() => (rule.late?.intervals ?? []).filter(({ start }) => isOfChosenDay(start)), [rule, chosenDay.value]);
  const input = useMemo(() => ({ name: LATE_DIFFERENCE_DATA, ...lateDifferenceRows(result, intervals, language.value) }), [result, intervals, language.value]);
  return (
    <section id="where">
      <h2>{page.whereTitle}</h2>
      <p class="lead">{page.ofRule(comparedRuleName(rule, language.value), rule.late === undefined ? page.noLimits : page.whereLead(a, b))}</p>
      {rule.late === undefined ? null : (
        <>
          <div class="choices"><DayChoice result={rule.late} /></div>
          {input.rows.length === 0 ? <p class="faint">{page.noLate}</p> : (
            <>
              <Chart spec={report.charts[language.value].late} input={input} leftPx={LEFT_AXIS_PX} label={charts.late} />
              <p class="legend">{([["a", a], ["b", b]] as const).map(([side, letter]) => <span class="key" key={side}><span class="swatch" style={{ background: SIDE_COLOURS[side] }} />{charts.more(letter)}</span>)}</p>
            </>
          )}
          <p class="total">{totalText(result, rule.late, words)}</p>
          {rule.late.stretches.length === 0 ? null : <Stretches report={report} rule={rule} heads={[words.table.from, words.table.lateDifference(a, b), words.table.share]} />}
        </>
      )}
    </section>
  );
}

function totalText({ scenarios }: ComparisonResult, { total, stretches }: LateDifference, words: ComparisonWords): string {
  const told = words.lateTotal(scenarios[0].scenario.days, differenceText(total, "count", words));
  return stretches.length === 0 ? words.lateWhere(told, words.lateNowhere) : told;
}

function Stretches({ report: { result }, rule, heads }: { readonly report: ComparisonReport; readonly rule: RuleDifference; readonly heads: readonly string[] }) {
  const words = comparisonWordsOf(language.value);
  return (
    <table class="stretches">
      <thead><tr>{heads.map((head, column) => <th key={head} scope="col" class={column > 0 ? "figure" : undefined}>{head}</th>)}</tr></thead>
      <tbody>
        {(rule.late?.stretches ?? []).map((stretch) => (
          <tr key={stretch.from}>
            <th scope="row">{stretchSpan(result, stretch, language.value)}</th>
            <td class="figure">{differenceText(stretch.late, "count", words)}</td>
            <td class="figure">{stretch.share === undefined ? "–" : shareText(stretch.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
