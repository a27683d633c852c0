import { counterFigureRows } from "../../report/counters/counterFiguresText.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** What a table of counters tells beside its rules. */
export function CounterFigures({ result }: { readonly result: ScoredResult }) {
  const rows = isOfCounters(result) ? counterFigureRows(result, language.value) : [];
  if (rows.length === 0) return null;
  return (
    <section id="counter-figures">
      <h2>{scorePageWordsOf(language.value).figuresTitle}</h2>
      <table class="parts">
        <tbody>{rows.map(([name, value, note]) => <tr key={name}><th scope="row">{capitalized(name)}</th><td class="figure">{value}</td><td class="faint">{note}</td></tr>)}</tbody>
      </table>
    </section>
  );
}
