import { describe, expect, it } from "vitest";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { toldByShape } from "../../src/scoring/toldByShape.ts";

function pack(change: Partial<RulePack>): RulePack {
  return { ...parseRulePack("id: my/first\nname: { en: x, zh: x }\nplatform: my\nunit: message\ndeadline: 3m\nrepliesCount: [manual]\n"), unit: "session", clock: "first-of-session", ...change };
}

describe("what a file's shape tells of a rule", () => {
  it("messages tell every rule", () => {
    expect(toldByShape(pack({ unit: "consumer-day", clock: "each-message" }), "messages").told).toBe(true);
  });

  it("a conversation table tells rules of first replies, shares and means alike", () => {
    expect(toldByShape(pack({}), "conversations").told).toBe(true);
    expect(toldByShape(pack({ measure: "mean-reply-time" }), "conversations").told).toBe(true);
  });

  it.each([{ clock: "each-message" }, { clock: "first-of-burst", unit: "round" }, { clock: "agent-list" }] as const)(
    "a conversation table does not tell a rule with %j, and says why in both languages", (change) => {
      const told = toldByShape(pack(change), "conversations");
      expect(told).toMatchObject({ told: false, reason: { en: expect.stringMatching(/./u) as string, zh: expect.stringMatching(/\p{Script=Han}/u) as string } });
    });

  it("a conversation table tells a rule that leaves out what bots settled as long as no bot replies in it", () => {
    for (const change of [{ denominator: "needing-manual" }, { botOnlyUnits: "exclude" }] as const) {
      expect(toldByShape(pack(change), "conversations").told).toBe(true);
      expect(toldByShape(pack(change), "conversations", true).told).toBe(false);
      expect(toldByShape(pack(change), "messages", true).told).toBe(true);
    }
  });

  it("counters hold no message to judge", () => {
    expect(toldByShape(pack({}), "counters").told).toBe(false);
  });
});
