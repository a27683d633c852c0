import { language } from "../../frame/language.ts";
import { ReplicationsField } from "./ReplicationsField.tsx";
import { type RunChoice, choose } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

const PRECISIONS = ["1%", "0.5%", "0.2%"] as const;

/** How often the days are played, or how sure one wants to be. */
export function SimulateFields({ choice }: { readonly choice: RunChoice }) {
  const words = runsWordsOf(language.value);
  return (
    <fieldset class="exactness">
      <legend>{words.howExact}</legend>
      <div class="either">
        <label><input type="radio" name="exactness" checked={choice.exactness === "replications"} onChange={() => choose({ exactness: "replications" })} />{words.byReplications}</label>
        <ReplicationsField choice={choice} isOff={choice.exactness !== "replications"} />
      </div>
      <div class="either">
        <label><input type="radio" name="exactness" checked={choice.exactness === "precision"} onChange={() => choose({ exactness: "precision" })} />{words.byPrecision}</label>
        <select aria-label={words.byPrecision} value={choice.precision} disabled={choice.exactness !== "precision"} onChange={(event) => choose({ precision: PRECISIONS.find((one) => one === event.currentTarget.value) ?? "0.5%" })}>
          {PRECISIONS.map((precision) => <option key={precision} value={precision}>{words.precisions[precision]}</option>)}
        </select>
      </div>
    </fieldset>
  );
}
