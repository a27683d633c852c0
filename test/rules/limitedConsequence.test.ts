import { describe, expect, it } from "vitest";
import { limitedConsequence } from "../../src/rules/limitedConsequence.ts";
import type { Consequence } from "../../src/rules/rulePack.ts";

const RATE = { id: "own/rate" };
const MEAN = { id: "own/mean", measure: "mean-reply-time" } as const;
const OWN: Consequence = { kind: "fine", threshold: { operator: ">=", value: 0.7 }, period: "day" };
const TRADES: Consequence = { kind: "shop-restriction", standard: "industry", period: "day" };

describe("the limit of a consequence", () => {
  it("is its own threshold, whatever the figure of the trade is", () => {
    expect(limitedConsequence(OWN, RATE, 0.9)).toEqual(OWN);
  });

  it("is the figure of the trade where that is asked for: a share to be reached, seconds not to be exceeded", () => {
    expect(limitedConsequence(TRADES, RATE, 0.62)).toEqual({ ...TRADES, threshold: { operator: ">=", value: 0.62 } });
    expect(limitedConsequence(TRADES, RATE, { "own/rate": 0.62, other: 0.1 })?.threshold).toEqual({ operator: ">=", value: 0.62 });
    expect(limitedConsequence(TRADES, MEAN, { "own/mean": 45 })?.threshold).toEqual({ operator: "<=", value: 45 });
  });

  it("is none where neither is told, and a share for all rules says nothing of a mean", () => {
    expect(limitedConsequence({ kind: "warning", period: "day" }, RATE, 0.62)).toBeUndefined();
    expect([limitedConsequence(TRADES, RATE, undefined), limitedConsequence(TRADES, RATE, { other: 0.1 }), limitedConsequence(TRADES, MEAN, 0.62)]).toEqual([undefined, undefined, undefined]);
  });
});
