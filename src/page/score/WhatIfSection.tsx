import type { RuleView } from "../../report/score/ruleView.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { whatIfRows } from "../../report/score/whatIfRows.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** What the chosen rule would have come to had one thing been otherwise. */
export function WhatIfSection({ result, rule }: { readonly result: ScoredResult; readonly rule: RuleView }) {
  if (isOfCounters(result) || result.whatIf === undefined) return null;
  const page = scorePageWordsOf(language.value);
  const rows = whatIfRows(result.whatIf, rule, language.value);
  if (rows.length === 0) return null;
  return (
    <section id="what-if">
      <h2>{page.whatIfTitle}</h2>
      <p class="lead">{page.whatIfLead}</p>
      <table class="rules what-if">
        <thead><tr>{[page.change, page.effect, page.becomes].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ change, effect, becomes, details, isBetter }) => (
            <tr key={change} class={isBetter ? "" : "faint"}>
              <th scope="row">{change}{details.map((detail) => <small key={detail}>{detail}</small>)}</th>
              <td data-label={page.effect}>{effect}</td>
              <td data-label={page.becomes} class="becomes">{becomes === "" ? "–" : becomes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
