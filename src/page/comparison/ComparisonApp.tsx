import { useLayoutEffect } from "preact/hooks";
import { comparedPairs } from "../../report/comparison/comparedPair.ts";
import { comparisonTables } from "../../report/comparison/comparisonTables.ts";
import type { ComparisonReport } from "../../report/comparisonReport.ts";
import { FigureTableView } from "../frame/FigureTableView.tsx";
import { language, words } from "../frame/language.ts";
import { ComparedMeasures } from "./ComparedMeasures.tsx";
import { ComparedRates } from "./ComparedRates.tsx";
import { ComparedRules } from "./ComparedRules.tsx";
import { ComparedScenarios } from "./ComparedScenarios.tsx";
import { ComparisonMasthead } from "./ComparisonMasthead.tsx";
import { ComparisonNotes } from "./ComparisonNotes.tsx";
import { ComparisonVerdicts } from "./ComparisonVerdicts.tsx";
import { WhereSection } from "./WhereSection.tsx";
import { chosenPair, chosenRulePlace } from "./comparisonChoice.ts";

/** The page of a comparison: which is better, what differs, rule by rule, where in the day, at what cost. */
export function ComparisonApp({ report }: { readonly report: ComparisonReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  const pairs = comparedPairs(result);
  const pair = pairs[chosenPair.value];
  const rule = pair.rules.at(chosenRulePlace.value);
  return (
    <div class="sheet">
      <ComparisonMasthead result={result} />
      <main>
        <ComparisonVerdicts result={result} pairs={pairs} />
        <ComparedScenarios result={result} pairs={pairs} />
        <ComparedRules result={result} pairs={pairs} pair={pair} />
        {rule === undefined ? null : <ComparedRates report={report} rule={rule} />}
        {rule === undefined ? null : <WhereSection report={report} pair={pair} rule={rule} />}
        <ComparedMeasures result={result} pair={pair} />
        <section id="figures">{comparisonTables(pair, language.value).map((table) => <FigureTableView key={`${language.value} ${table.title}`} table={table} />)}</section>
      </main>
      <ComparisonNotes />
    </div>
  );
}
