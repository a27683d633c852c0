import { rulePacksOfPlatform, shippedRulePacks } from "../rules/rulePackCatalogue.ts";
import type { KnownRule } from "./knownRules.ts";

/** The rule packs that ship, as a scenario knows them. */
export function shippedRules(): readonly KnownRule[] {
  const packs = shippedRulePacks();
  return packs.map((pack) => ({
    id: pack.id,
    aliases: pack.aliases ?? [],
    platform: pack.platform,
    isCurrent: currentIds(pack.platform).includes(pack.id),
  }));
}

/** None where no pack of the platform is in force. */
function currentIds(platform: string): readonly string[] {
  const inForce = shippedRulePacks().some((pack) => pack.platform === platform && pack.effective.to === null && pack.consequences.length > 0);
  return inForce ? rulePacksOfPlatform(platform).map(({ id }) => id) : [];
}
