import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A scenario to be compared, or one with another roster. */
export interface ComparedScenario {
  /** Tells it from the others. */
  readonly name: string;
  readonly scenario: Scenario;
  /** As `simulate` takes them. */
  readonly packs: readonly RulePack[];
  /** What was changed of its file: `path=value`. */
  readonly settings?: readonly string[];
}
