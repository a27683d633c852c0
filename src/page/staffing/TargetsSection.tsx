import { formatTarget, plainPercent } from "../../report/figures/formatTarget.ts";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import { targetKey, targetName } from "../../report/staffing/staffingTargets.ts";
import { staffingWordsOf } from "../../report/staffing/staffingWordsOf.ts";
import { targetStanding } from "../../report/staffing/targetStanding.ts";
import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { EstimateFigure } from "../frame/EstimateFigure.tsx";
import { language } from "../frame/language.ts";

/** Every target: what was asked, how likely it is met, the rate behind it. */
export function TargetsSection({ result }: { readonly result: StaffingResult }) {
  const page = staffingPageWordsOf(language.value);
  const { targetsTitle, targetHead: head } = staffingWordsOf(language.value);
  return (
    <section id="targets">
      <DefinedHeading title={targetsTitle} figures={["rate", "target", "chance", "verdict"]} />
      <p class="lead">{page.targetsLead}</p>
      <table class="rules">
        <thead><tr>{[head.rule, head.asked, head.passes, head.rate, ""].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{result.targets.map((target) => <Row key={targetKey(target)} result={result} target={target} />)}</tbody>
      </table>
    </section>
  );
}

function Row({ result, target }: { readonly result: StaffingResult; readonly target: StaffingTarget }) {
  const page = staffingPageWordsOf(language.value);
  const { targetHead: head } = staffingWordsOf(language.value);
  const standing = targetStanding(result, target);
  return (
    <tr>
      <th scope="row">{targetName(target, language.value)}<small class="identifier">{target.rule}</small></th>
      <td data-label={head.asked}>{formatTarget({ operator: target.operator, value: target.limit }, target.quantity)} @ {plainPercent(target.assurance)}</td>
      <td data-label={head.passes}><EstimateFigure estimate={target.pass} quantity="share" absent="–" /></td>
      <td data-label={head.rate}><EstimateFigure estimate={target.rate} quantity={target.quantity} absent="–" /></td>
      <td data-label=""><span class={`standing ${standing}`}>{{ passes: page.met, fails: page.missed, open: page.untold }[standing]}</span></td>
    </tr>
  );
}
