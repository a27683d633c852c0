import type { Finding } from "../../import/finding.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { findingExample } from "../../report/words/findingExample.ts";
import { findingSentence } from "../../report/words/findingSentence.ts";
import { language } from "../frame/language.ts";

/** What was odd about the log: how often, what it means, one case. */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const page = scorePageWordsOf(language.value);
  return (
    <section id="findings">
      <h2>{page.findingsTitle}</h2>
      <p class="lead">{findings.length === 0 ? page.noFindings : page.findingsLead}</p>
      {findings.length === 0 ? null : (
        <table class="findings">
          <thead><tr><th scope="col" class="figure">{page.times}</th><th scope="col">{page.finding}</th></tr></thead>
          <tbody>
            {findings.map((finding) => <Row key={finding.code} finding={finding} />)}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const example = findingExample(finding, language.value);
  return (
    <tr>
      <td class="figure">{formatNumber(finding.count)}</td>
      <td>{capitalized(findingSentence(finding.code, language.value))}{example === "" ? null : <small class="faint">{scorePageWordsOf(language.value).example(example)}</small>}</td>
    </tr>
  );
}
