import type { InputFault } from "../../../errors/inputFault.ts";
import { language } from "../../frame/language.ts";
import { deskWordsOf } from "./deskWordsOf.ts";

/** What is wrong with what was given: where, what is there, what was expected and how to mend it. */
export function FaultList({ faults }: { readonly faults: readonly InputFault[] }) {
  if (faults.length === 0) return null;
  const words = deskWordsOf(language.value).faults;
  return (
    <div class="faults" role="alert">
      <p class="faults-title">{words.title(faults.length)}</p>
      <ul>
        {faults.map(({ where, found, expected, mend }, index) => (
          <li key={index}>
            <p><code>{where}</code> {found}</p>
            <dl>
              <div><dt>{words.expected}</dt><dd>{expected}</dd></div>
              <div><dt>{words.mend}</dt><dd>{mend}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
