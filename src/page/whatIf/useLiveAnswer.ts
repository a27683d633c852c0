import type { RulePack } from "../../rules/rulePack.ts";
import { type Adjustments, adjusted, adjustmentsOf } from "../../scenario/adjusted.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type LiveAnswer, useBeside } from "../live/useBeside.ts";

/** The answer for what is turned, step by step up to `most` replications. */
export function useLiveAnswer(scenario: Scenario, packs: readonly RulePack[], turned: Adjustments, most: number): LiveAnswer {
  return useBeside(scenario, packs, turned, () => (JSON.stringify(turned) === JSON.stringify(adjustmentsOf(scenario)) ? undefined : adjusted(scenario, turned)), most);
}
