import type { RulePack } from "../rules/rulePack.ts";
import { rulePackById } from "../rules/rulePackCatalogue.ts";
import { knownRule } from "../scenario/knownRules.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { arrivesFromFile } from "./arrivesFromFile.ts";

/**
 * The packs of a scenario's rules, shop after shop, with which a page can play it on; undefined where it cannot: a rule stands in a file, or arrivals
 * come from one.
 */
export function playablePacks(scenario: Scenario): readonly RulePack[] | undefined {
  const { shops, rules } = scenario;
  if (arrivesFromFile(scenario)) return undefined;
  const asked = shops === undefined ? rules : Object.values(shops).flatMap((shop) => shop.rules);
  const shipped = shippedRules();
  const packs = asked.map((rule) => (typeof rule !== "string" ? rule : knownRule(shipped, rule) === undefined ? undefined : rulePackById(rule)));
  return packs.some((pack) => pack === undefined) ? undefined : packs.filter((pack) => pack !== undefined);
}
