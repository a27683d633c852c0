import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What is asked about: a roster in its scenario. */
export interface ChosenDesk {
  readonly scenario: Scenario;
  /** In the order of the scenario's rules; where it has shops shop after shop. */
  readonly packs: readonly RulePack[];
}
