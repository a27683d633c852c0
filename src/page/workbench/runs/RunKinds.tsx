import { language } from "../../frame/language.ts";
import { type RunChoice, choose } from "./runChoice.ts";
import type { RunCommand } from "./runsWords.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

const COMMANDS: readonly RunCommand[] = ["simulate", "compare", "staff"];

/** The three questions. */
export function RunKinds({ choice }: { readonly choice: RunChoice }) {
  const words = runsWordsOf(language.value);
  return (
    <fieldset class="kinds">
      <legend>{words.what}</legend>
      {COMMANDS.map((command) => (
        <label key={command} class="kind">
          <input type="radio" name="command" checked={choice.command === command} onChange={() => choose({ command })} />
          <span><strong>{words.commands[command].name}</strong><small>{words.commands[command].told}</small></span>
        </label>
      ))}
    </fieldset>
  );
}
