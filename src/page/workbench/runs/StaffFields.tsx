import type { Scenario } from "../../../scenario/scenario.ts";
import { language } from "../../frame/language.ts";
import { deskWordsOf } from "../desk/deskWordsOf.ts";
import { timeTold } from "../desk/timeTold.ts";
import { type RunChoice, choose } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";
import { staffSeconds } from "./staffSeconds.ts";

/** The roster alone or with everything beside it, and how long that will take. */
export function StaffFields({ choice, scenario }: { readonly choice: RunChoice; readonly scenario: Scenario | undefined }) {
  const words = runsWordsOf(language.value);
  const takes = (brief: boolean): string | undefined => (scenario === undefined ? undefined : timeTold(staffSeconds(scenario, brief, navigator.hardwareConcurrency), deskWordsOf(language.value)));
  const time = takes(choice.brief);
  return (
    <fieldset class="kinds">
      <legend>{words.extent}</legend>
      {([true, false] as const).map((brief) => (
        <label key={String(brief)} class="kind">
          <input type="radio" name="extent" checked={choice.brief === brief} onChange={() => choose({ brief })} />
          <span><strong>{brief ? words.brief : words.whole}</strong><small>{brief ? words.briefTold : words.wholeTold}</small></span>
        </label>
      ))}
      <p class="hint">{time === undefined ? words.takesUnknown : words.takes(time)}</p>
    </fieldset>
  );
}
