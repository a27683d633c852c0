import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import { shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { writtenRulePack } from "../../src/rules/writtenRulePack.ts";

const packs = shippedRulePacks().map((pack) => [`${pack.id}@${pack.effective.from}`, pack] as const);

describe("a pack written as a file", () => {
  it.each(packs)("%s reads back to the same pack", (_name, pack) => {
    expect(parseRulePack(JSON.stringify(writtenRulePack(pack)))).toEqual(pack);
  });

  it("says shares in per cent, lengths of time with their unit and weighted spans as text", () => {
    const file = parseRulePack(JSON.stringify({
      id: "my/rule", name: { en: "mine", zh: "我的" }, platform: "mine", unit: "round", deadline: "12h", repliesCount: ["manual"], burstGap: "90s", closingWords: { afterReplyWithin: "1m" },
      consequences: [{ kind: "points", threshold: ">= 57%", minimumVolume: "> 100", period: { weights: [["90 days", 0.5], ["latest 25%", 0.5]] } }],
    }));
    expect(writtenRulePack(file)).toMatchObject({
      deadline: "12h", burstGap: "90s", closingWords: { afterReplyWithin: "1m" },
      consequences: [{ threshold: ">= 57%", minimumVolume: "> 100", period: { weights: [["90 days", 0.5], ["latest 25%", 0.5]] } }],
    });
  });

  it("says the limit of a measure in seconds", () => {
    const mean = { ...packs[0][1], measure: "mean-reply-time" as const, consequences: [{ kind: "aim", threshold: { operator: "<=" as const, value: 30 }, period: "day" as const }] };
    expect(writtenRulePack(mean)).toMatchObject({ consequences: [{ threshold: "<= 30s" }] });
  });

  it("keeps every threshold and every length of time to the last bit", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const seconds = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.double({ min: 0, max: 1e5, noNaN: true }));
    fc.assert(fc.property(share, seconds, share, (value, deadline, latest) => {
      const base = packs[0][1];
      const period = { weights: [{ days: 30, weight: 0.5 }, { latest: Math.max(latest, 0.001), weight: 0.5 }] };
      const pack = { ...base, deadline, consequences: [{ kind: "points", threshold: { operator: ">=" as const, value }, period }] };
      expect(parseRulePack(JSON.stringify(writtenRulePack(pack)))).toEqual(pack);
    }), { seed: 1 });
  });
});
