import type { SimulationResult } from "../../experiment/result.ts";
import { ruleTitle } from "../../report/ruleTitle.ts";
import { chosenRule, rulesWithLateMessages } from "./simulationChoice.ts";
import { language, words } from "../frame/language.ts";

/** Choice of the rule whose late messages are shown. */
export function RuleChoice({ result }: { readonly result: SimulationResult }) {
  return (
    <label class="choice">
      {words().page.chooseRule}
      <select value={chosenRule.value} onChange={(event) => { chosenRule.value = event.currentTarget.value; }}>
        {rulesWithLateMessages(result).map((rule) => <option key={rule} value={rule}>{ruleTitle(result.rules[rule], language.value)}</option>)}
      </select>
    </label>
  );
}
