import type { RuleResult } from "../../experiment/result.ts";
import { formatTarget, plainPercent } from "../../report/figures/formatTarget.ts";
import { ruleTitle } from "../../report/ruleTitle.ts";
import type { RuleStanding } from "../../report/standingOf.ts";
import { ConsequenceRow } from "./ConsequenceRow.tsx";
import type { CountedFines } from "./ConsequenceRow.tsx";
import { EstimateFigure } from "../frame/EstimateFigure.tsx";
import { language, words } from "../frame/language.ts";

/** One rule of the table, and below it what comes of missing it; on a narrow screen the cells stand below one another, each under its label. */
export function RuleRow({ verdict, result, fines }: { readonly verdict: RuleStanding; readonly result: RuleResult; readonly fines: CountedFines }) {
  const { page, units, standings } = words();
  return (
    <>
      <tr>
        <th scope="row">
          {ruleTitle(result, language.value)}
          <small>{page.judgedBy(units[result.unit] ?? result.unit)} · <span class="identifier">{verdict.rule}</span></small>
        </th>
        <td data-label={page.rate}><EstimateFigure estimate={result.rate} quantity={result.quantity} absent={page.notAssessed} /></td>
        <td data-label={page.target}><TargetFigure verdict={verdict} result={result} /></td>
        <td data-label={page.pass}><EstimateFigure estimate={verdict.pass} quantity="share" absent="–" /></td>
        <td data-label={page.standing}><span class={`standing ${verdict.standing}`}>{standings[verdict.standing]}</span></td>
      </tr>
      <ConsequenceRow result={result} fines={fines} />
    </>
  );
}

function TargetFigure({ verdict, result }: { readonly verdict: RuleStanding; readonly result: RuleResult }) {
  const { page } = words();
  if (result.target === undefined) return <span class="faint">{page.noTarget}</span>;
  const origin = { target: undefined, consequence: page.consequenceTarget, assumed: page.assumedTarget }[result.target.source];
  return (
    <span>
      <span class="value">{formatTarget(result.target, result.quantity)}</span>
      <small>{page.asked(plainPercent(verdict.assurance))}{origin === undefined ? "" : ` · ${origin}`}</small>
    </span>
  );
}
