import { describe, expect, it } from "vitest";
import { parseRulePack } from "../../../src/rules/parseRulePack.ts";
import { shippedRulePacks } from "../../../src/rules/rulePackCatalogue.ts";
import { writtenRulePack } from "../../../src/rules/writtenRulePack.ts";
import { ruleOptions } from "../../../src/scoring/reconcile/ruleOptions.ts";

const OPTIONS = shippedRulePacks().flatMap((pack) => ruleOptions(pack).map((option) => [`${pack.id}@${pack.effective.from}`, option.key, option.to, option.pack] as const));

describe("every documented option of every pack that ships", () => {
  it.each(OPTIONS)("%s with %s: %s is a rule", (_id, _key, _to, pack) => {
    expect(parseRulePack(JSON.stringify(writtenRulePack(pack)))).toEqual(pack);
  });
});
