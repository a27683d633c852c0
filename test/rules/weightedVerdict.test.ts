import { describe, expect, it } from "vitest";
import type { LimitedConsequence } from "../../src/rules/limitedConsequence.ts";
import type { WeightedSpan } from "../../src/rules/rulePack.ts";
import { unitSpans, weightedDays } from "../../src/rules/unitSpans.ts";
import { weightedVerdict } from "../../src/rules/weightedVerdict.ts";

const SHOPEE: readonly WeightedSpan[] = [{ days: 90, weight: 0.5 }, { latest: 0.25, weight: 0.5 }];
const limit = (value: number, operator: ">=" | ">" = ">="): LimitedConsequence => ({ kind: "badge", period: { weights: SHOPEE }, threshold: { operator, value } });
const count = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("a weighted mean", () => {
  it("is that of the spans' rates, not of their units", () => {
    // 60 of 100 and 20 of 25: half of 60 % and of 80 %
    expect(weightedVerdict(limit(0.7), SHOPEE, [count(60, 100), count(20, 25)])).toEqual({ value: 0.7, verdict: "pass" });
    expect(weightedVerdict(limit(0.7, ">"), SHOPEE, [count(60, 100), count(20, 25)]).verdict).toBe("fail");
  });

  it("is divided by its weights, whatever they add up to, and leaves out spans without units", () => {
    const spans = [{ days: 90, weight: 3 }, { days: 30, weight: 1 }];
    expect(weightedVerdict(limit(0.6), spans, [count(5, 10), count(9, 10)]).value).toBeCloseTo(0.6, 12);
    expect(weightedVerdict(limit(0.6), spans, [count(5, 10), count(0, 0)])).toEqual({ value: 0.5, verdict: "fail" });
  });

  it("is not assessed without any unit or below the minimum volume, in units of the longest span or what is given", () => {
    expect(weightedVerdict(limit(0), SHOPEE, [count(0, 0), count(0, 0)])).toEqual({ verdict: "not-assessed" });
    const large = { ...limit(0.5), minimumVolume: { operator: ">=", value: 40 } as const };
    expect(weightedVerdict(large, SHOPEE, [count(40, 40), count(10, 10)]).verdict).toBe("pass");
    expect(weightedVerdict(large, SHOPEE, [count(39, 39), count(10, 10)]).verdict).toBe("not-assessed");
    expect(weightedVerdict(large, SHOPEE, [count(39, 39), count(10, 10)], 40).verdict).toBe("pass");
  });
});

describe("the spans", () => {
  it("end with the last day; the latest share is of the first that names days", () => {
    expect(unitSpans(SHOPEE, 119)).toEqual([{ from: 30, to: 119 }, { from: 30, to: 119, latest: 0.25 }]);
    expect(unitSpans(SHOPEE, 4)).toEqual([{ from: 0, to: 4 }, { from: 0, to: 4, latest: 0.25 }]);
    expect(unitSpans([{ latest: 0.5, weight: 1 }], 9)).toEqual([{ from: 0, to: 9, latest: 0.5 }]);
    expect([weightedDays(SHOPEE), weightedDays([{ days: 30, weight: 1 }, { days: 90, weight: 1 }]), weightedDays([{ latest: 1, weight: 1 }])]).toEqual([90, 90, undefined]);
  });
});
