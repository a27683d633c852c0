import { language } from "../../frame/language.ts";
import { type RunChoice, choose, replicationsOf } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

/** How often the days are played; what is no such number is marked at once. */
export function ReplicationsField({ choice, isOff = false }: { readonly choice: RunChoice; readonly isOff?: boolean }) {
  const words = runsWordsOf(language.value);
  const isBad = !isOff && replicationsOf(choice) === undefined;
  return (
    <span class="number-field">
      <input
        type="text" inputMode="numeric" aria-label={words.replications} value={choice.replications} disabled={isOff}
        {...(isBad ? { "aria-invalid": "true" as const, "aria-describedby": "replications-fault" } : {})}
        onInput={(event) => choose({ replications: event.currentTarget.value })}
      />
      {isBad ? <small id="replications-fault" class="bad">{words.badReplications}</small> : null}
    </span>
  );
}
