import type { Scenario } from "../../../scenario/scenario.ts";

/** The id under which a scenario's rule is known. */
export function ruleIdOf(rule: Scenario["rules"][number]): string {
  return typeof rule === "string" ? rule : rule.id;
}
