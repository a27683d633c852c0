import type { ConsequenceResult, RuleResult } from "../../experiment/result.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { consequenceText } from "../../report/consequenceText.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { EstimateFigure } from "../frame/EstimateFigure.tsx";
import { language, words } from "../frame/language.ts";

/** The scenario's `value.fines`; absent in a kept result of version 0.1. */
export type CountedFines = Scenario["value"]["fines"] | undefined;

/** What the platform does when a rule is missed, and how probable it is that it does not come; nothing for a rule without consequences. */
export function ConsequenceRow({ result, fines }: { readonly result: RuleResult; readonly fines: CountedFines }) {
  if (result.consequences.length === 0) return null;
  const { consequences, page } = words();
  return (
    <tr class="consequences">
      <td colSpan={5}>
        <ul>
          {result.consequences.map((consequence, index) => {
            const { name, condition } = consequenceText(consequence, result, language.value, fines);
            return (
              <li key={index}>
                <span><span class="consequence">{name}</span> <span class="faint">{condition}</span></span>
                {consequence.threshold === undefined
                  ? <span class="avoided faint">{consequences.tellStandard}</span>
                  : <span class="avoided">{consequences.avoided} <EstimateFigure estimate={consequence.avoided} quantity="share" absent={page.notAssessed} /></span>}
                {severalDates(consequence).map(({ date, avoided }) => (
                  <span class="avoided dated" key={date}>
                    <span class="faint">{dayName(date, words())}</span> <EstimateFigure estimate={avoided} quantity="share" absent={page.notAssessed} />
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );
}

/** Events or registrations of which each has a chance of its own: one alone has that of all. */
function severalDates({ dates = [] }: ConsequenceResult): NonNullable<ConsequenceResult["dates"]> {
  return dates.length > 1 ? dates : [];
}
