import { reconciledParts } from "../../report/score/reconciledParts.ts";
import type { ReconciledParts } from "../../report/score/reconciledParts.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { capitalized, ruleName } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** The platform's figure beside this one, and which readings of the rule give it. */
export function ReconcileSection({ result, rules }: { readonly result: ScoredResult; readonly rules: readonly RuleView[] }) {
  const found = isOfCounters(result) ? undefined : result.reconciliation;
  const rule = rules.find(({ id }) => id === found?.rule);
  if (found === undefined || rule === undefined) return null;
  const parts = reconciledParts(found, rule, language.value);
  return (
    <section id="reconcile">
      <h2>{scorePageWordsOf(language.value).reconcileTitle}</h2>
      <p class="lead">{ruleName(rule, language.value)}</p>
      <table class="readings">
        <tbody>{parts.claims.map(({ of, platform, here }) => <tr key={of}><th scope="row">{of}</th><td>{platform}</td><td>{here}</td></tr>)}</tbody>
      </table>
      <p class="found">{parts.finding}</p>
      <Readings rows={parts.readings} />
      {parts.notes.map((note) => <p key={note} class="lead">{note}</p>)}
      <p class="found">{parts.singlesTitle}</p>
      <Readings rows={parts.singles} />
    </section>
  );
}

function Readings({ rows }: { readonly rows: ReconciledParts["readings"] }) {
  if (rows.length === 0) return null;
  return (
    <table class="readings">
      <tbody>
        {rows.map(({ words, keys, figures }) => (
          <tr key={`${words} ${keys}`}>
            <td class="figure">{figures.join(" ")}</td>
            <td>{capitalized(words)}{keys === "" ? null : <small class="identifier">{keys}</small>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
