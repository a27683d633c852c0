import { signal } from "@preact/signals";
import { firstRule } from "../../report/score/ruleDays.ts";
import { ruleViews } from "../../report/score/ruleView.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";

/** Rule that is shown below the verdict. */
export const chosenScoreRule = signal("");

/** Starts with the rule that fails, if one does. */
export function chooseFirstRule(result: ScoredResult): void {
  chosenScoreRule.value = firstRule(ruleViews(result))?.id ?? "";
}
