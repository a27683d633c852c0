import { whyNotPlayable } from "../../report/whyNotPlayable.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { language } from "../frame/language.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

/** Why nothing can be turned here, and what can be done instead. */
export function NotPlayable({ scenario }: { readonly scenario: Scenario }) {
  const { title, notPlayable } = whatIfWordsOf(language.value);
  return (
    <section id="what-if" class="what-if">
      <h2>{title}</h2>
      <p class="lead">{notPlayable[whyNotPlayable(scenario)]}</p>
    </section>
  );
}
