import { writtenRulePack } from "../rules/writtenRulePack.ts";
import { mapEntries } from "./mapEntries.ts";
import type { Scenario } from "./scenario.ts";
import { withoutReplayTimes } from "./withoutReplayTimes.ts";

/** The scenario as a file says it, every default filled in: a plain block that reads back to the same. Replayed times are left out. */
export function effectiveForm(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { shops, rules } = scenario;
  return {
    ...withoutReplayTimes(scenario),
    ...(shops === undefined ? {} : { shops: mapEntries(shops, (shop) => ({ ...shop, rules: writtenRules(shop.rules) })) }),
    rules: writtenRules(rules),
  };
}

function writtenRules(rules: Scenario["rules"]): readonly unknown[] {
  return rules.map((rule) => (typeof rule === "string" ? rule : writtenRulePack(rule)));
}
