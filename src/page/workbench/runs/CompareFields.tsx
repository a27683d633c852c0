import type { Scenario } from "../../../scenario/scenario.ts";
import type { FolderEntry } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { BesideFields } from "./BesideFields.tsx";
import { ReplicationsField } from "./ReplicationsField.tsx";
import { type Beside, MOST_BESIDE, type RunChoice, choose } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

/** Up to three that the scenario is compared with. */
export function CompareFields({ choice, files, scenario }: { readonly choice: RunChoice; readonly files: readonly FolderEntry[]; readonly scenario: Scenario | undefined }) {
  const words = runsWordsOf(language.value);
  const { beside } = choice;
  const change = (place: number, changed: Beside | undefined) => choose({ beside: changed === undefined ? beside.toSpliced(place, 1) : beside.with(place, changed) });
  return (
    <fieldset class="compared">
      <legend>{words.beside}</legend>
      <p class="hint">{words.besideLead}</p>
      {beside.map((one, place) => (
        <BesideFields
          key={place} beside={one} letter={"BCD"[place]} files={files} scenario={scenario}
          onChange={(changed) => change(place, changed)} {...(beside.length > 1 ? { onRemove: () => change(place, undefined) } : {})}
        />
      ))}
      {beside.length >= MOST_BESIDE ? null : <button type="button" class="quiet" onClick={() => choose({ beside: [...beside, { kind: "variant", key: "", value: "" }] })}>{words.add}</button>}
      <div class="either"><span>{words.replications}</span><ReplicationsField choice={choice} /></div>
    </fieldset>
  );
}
