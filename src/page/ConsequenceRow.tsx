import type { RuleResult } from "../experiment/result.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { consequenceText } from "../report/consequenceText.ts";
import { EstimateFigure } from "./EstimateFigure.tsx";
import { language, words } from "./language.ts";

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
                <span class="avoided">{consequences.avoided} <EstimateFigure estimate={consequence.avoided} quantity="share" absent={page.notAssessed} /></span>
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );
}
