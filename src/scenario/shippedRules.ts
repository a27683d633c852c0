import { isCurrent, knownRuleIds, rulePackById } from "../rules/rulePackCatalogue.ts";
import { judgedRule } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";

/** The rules that ship, as a scenario knows them: each id once, in its latest version. */
export function shippedRules(): readonly KnownRule[] {
  return knownRuleIds().map((id) => {
    const latest = rulePackById(id);
    return {
      ...judgedRule(latest),
      aliases: latest.aliases ?? [],
      platform: latest.platform,
      isCurrent: isCurrent(latest),
    };
  });
}
