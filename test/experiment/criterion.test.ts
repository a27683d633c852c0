import { describe, expect, it } from "vitest";
import { criterionOf } from "../../src/experiment/criterion.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";

describe("what a rule is passed by", () => {
  it("is called assumed where the pack's threshold is this program's own", () => {
    expect(criterionOf(rulePackById("pinduoduo/manual-reply-3min"), undefined)).toMatchObject({ source: "assumed", limit: { operator: ">=", value: 0.8 } });
    expect(criterionOf(rulePackById("pinduoduo/effective-reply-60min"), undefined).source).toBe("consequence");
  });

  it("is the scenario's target where it names one, be the pack's own assumed or not", () => {
    expect(criterionOf(rulePackById("pinduoduo/manual-reply-3min"), { rate: ">= 80%", assurance: 0.95, over: "each-day" }).source).toBe("target");
  });
});
