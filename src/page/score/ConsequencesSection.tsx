import { periodTable } from "../../report/score/periodTable.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { scoredConsequenceText } from "../../report/scoredConsequenceText.ts";
import type { ConsequenceScore } from "../../scoring/scoreResult.ts";
import { FigureTableView } from "../frame/FigureTableView.tsx";
import { language } from "../frame/language.ts";

/** Details that stand open; the table of periods holds all. */
const MOST_DETAILS = 12;

/** Each consequence of the chosen rule, how it stands, and its periods. */
export function ConsequencesSection({ rule }: { readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  return (
    <section id="consequences">
      <h2>{page.consequencesTitle}</h2>
      {rule.consequences.length === 0 ? <p class="faint">{page.noConsequences}</p> : <p class="lead">{page.consequencesLead}</p>}
      {rule.consequences.map((consequence, index) => <Consequence key={index} consequence={consequence} rule={rule} />)}
    </section>
  );
}

function Consequence({ consequence, rule }: { readonly consequence: ConsequenceScore; readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  const { name, condition, standing, details } = scoredConsequenceText(consequence, rule.quantity, language.value);
  const table = periodTable(name, consequence, rule.quantity, language.value);
  return (
    <div class="consequence-periods">
      <p><strong>{name}</strong>{condition === "" ? null : <span class="faint">{` ${condition}`}</span>}</p>
      <p>{capitalized(standing)}</p>
      {details.length === 0 ? null : (
        <ul class="untold">
          {details.slice(0, MOST_DETAILS).map((detail, index) => <li key={index}>{detail}</li>)}
          {details.length > MOST_DETAILS ? <li>{table === undefined ? `+${details.length - MOST_DETAILS}` : page.morePeriods(details.length - MOST_DETAILS)}</li> : null}
        </ul>
      )}
      {table === undefined ? null : <FigureTableView key={`${page.period} ${rule.id}`} table={table} />}
    </div>
  );
}
