import { useMemo } from "preact/hooks";
import type { RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import { comparedRows } from "../../report/charts/comparisonChartRows.ts";
import { COMPARED_DATA } from "../../report/charts/comparisonMarks.ts";
import { comparedRuleName } from "../../report/comparison/comparedPair.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import type { ComparisonReport } from "../../report/comparisonReport.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";

/** The chosen rule's rate of every scenario with its interval, and beside it the probability of passing. */
export function ComparedRates({ report, rule }: { readonly report: ComparisonReport; readonly rule: RuleDifference }) {
  const { page, charts } = comparisonWordsOf(language.value);
  const { result } = report;
  const rates = useMemo(() => ({ name: COMPARED_DATA, ...comparedRows(result, rule, rule.quantity, ({ rate }) => rate, ({ target }) => target?.value) }), [result, rule]);
  const passes = useMemo(() => ({ name: COMPARED_DATA, ...comparedRows(result, rule, "share", ({ passAll }) => passAll, ({ target }) => target?.assurance) }), [result, rule]);
  const specs = report.charts[language.value].rates;
  return (
    <div class="pair">
      <section id="rates">
        <h2>{page.ratesTitle}</h2>
        <p class="lead">{page.ofRule(comparedRuleName(rule, language.value), page.ratesLead)}</p>
        {rates.rows.length === 0 ? <p class="faint">–</p> : <Chart spec={specs[rule.quantity]} input={rates} leftPx={LEFT_AXIS_PX} label={charts.rates} />}
      </section>
      {passes.rows.length === 0 ? null : (
        <section id="passes">
          <h2>{page.passes}</h2>
          <p class="lead">{page.ofRule(comparedRuleName(rule, language.value), "")}</p>
          <Chart spec={specs.share} input={passes} leftPx={LEFT_AXIS_PX} label={page.passes} />
        </section>
      )}
    </div>
  );
}
