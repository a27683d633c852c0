import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LimitedConsequence } from "../../src/rules/limitedConsequence.ts";
import { dayVolume, periodVerdict } from "../../src/rules/periodVerdict.ts";
import type { Comparison, Consequence, Period } from "../../src/rules/rulePack.ts";

const atLeast = (value: number): Comparison => ({ operator: ">=", value });
const above = (value: number): Comparison => ({ operator: ">", value });

function of(period: Period, threshold: Comparison = atLeast(0.5), changes: Partial<Consequence> = {}): LimitedConsequence {
  return { kind: "fine", period, threshold, ...changes };
}

const each = (days: number) => ({ days, each: true });
const pooled = (days: number) => ({ days, each: false });

/** `[met, units]` of each day. */
const counts = (...days: readonly (readonly [number, number])[]) => ({ numerators: days.map(([met]) => met), denominators: days.map(([, units]) => units) });

describe("a day", () => {
  it("of exactly 50 % passes at least 50 % and not above 50 %", () => {
    expect(periodVerdict(of("day"), counts([50, 100]), 0, 0)).toEqual({ value: 0.5, verdict: "pass", daysMissing: 0 });
    expect(periodVerdict(of("day", above(0.5)), counts([50, 100]), 0, 0)).toEqual({ value: 0.5, verdict: "fail", daysMissing: 0 });
    expect(periodVerdict(of("day", above(0.5)), counts([51, 100]), 0, 0).verdict).toBe("pass");
  });

  it("of 100 units is assessed from 100 on and not above 100", () => {
    expect(periodVerdict(of("day", atLeast(0.5), { minimumVolume: atLeast(100) }), counts([40, 100]), 0, 0).verdict).toBe("fail");
    expect(periodVerdict(of("day", atLeast(0.5), { minimumVolume: above(100) }), counts([40, 100]), 0, 0)).toEqual({ verdict: "not-assessed", daysMissing: 0 });
    expect(periodVerdict(of("day", atLeast(0.5), { minimumVolume: above(100) }), counts([40, 101]), 0, 0).verdict).toBe("fail");
  });

  it("without units is missing, neither 0 % nor 100 %", () => {
    expect(periodVerdict(of("day", atLeast(0)), counts([0, 0]), 0, 0)).toEqual({ verdict: "not-assessed", daysMissing: 1 });
    expect(periodVerdict(of("day"), counts([9, 10]), 3, 3)).toEqual({ verdict: "not-assessed", daysMissing: 1 });
  });

  it("counts its volume in consumers where the pack says so", () => {
    const consequence = of("day", atLeast(0.5), { minimumVolume: atLeast(20), volumeOf: "consumers" });
    const consumers = (from: number, to: number): number => (from === 0 && to === 0 ? 19 : 20);
    const days = { ...counts([10, 100], [9, 20]), consumers };
    expect([0, 1].map((day) => periodVerdict(consequence, days, day, day).verdict)).toEqual(["not-assessed", "fail"]);
  });

  it("of a measure passes at or below its seconds", () => {
    expect(periodVerdict(of("day", { operator: "<=", value: 30 }), counts([300, 10]), 0, 0)).toEqual({ value: 30, verdict: "pass", daysMissing: 0 });
    expect(periodVerdict(of("day", { operator: "<", value: 30 }), counts([300, 10]), 0, 0).verdict).toBe("fail");
  });
});

describe("days judged each", () => {
  it("fail with one that fails, and tell the worst", () => {
    expect(periodVerdict(of(each(3)), counts([90, 100], [49, 100], [80, 100]), 0, 2)).toEqual({ value: 0.49, verdict: "fail", daysMissing: 0 });
    expect(periodVerdict(of(each(3)), counts([90, 100], [50, 100], [80, 100]), 0, 2)).toEqual({ value: 0.5, verdict: "pass", daysMissing: 0 });
    expect(periodVerdict(of(each(2), { operator: "<=", value: 30 }), counts([200, 10], [310, 10]), 0, 1)).toEqual({ value: 31, verdict: "fail", daysMissing: 0 });
  });

  it("are judged by those that have volume: one of three without any is missing", () => {
    expect(periodVerdict(of(each(3)), counts([90, 100], [0, 0], [80, 100]), 0, 2)).toEqual({ value: 0.8, verdict: "pass", daysMissing: 1 });
    const large = of(each(3), atLeast(0.5), { minimumVolume: atLeast(100) });
    expect(periodVerdict(large, counts([90, 100], [10, 99], [80, 100]), 0, 2)).toEqual({ value: 0.8, verdict: "pass", daysMissing: 0 });
  });

  it("that reach back beyond the first day are judged by the days there are", () => {
    expect(periodVerdict(of(each(3)), counts([90, 100]), -2, 0)).toEqual({ value: 0.9, verdict: "pass", daysMissing: 2 });
  });

  it("are not assessed where no day is", () => {
    const large = of(each(3), atLeast(0.5), { minimumVolume: atLeast(100) });
    expect(periodVerdict(large, counts([1, 99], [0, 0], [1, 99]), 0, 2)).toEqual({ verdict: "not-assessed", daysMissing: 1 });
  });
});

describe("days with too few", () => {
  const badge = (period: Period) => of(period, atLeast(0.8), { minimumVolume: atLeast(20), tooFew: "fails" });

  it("fail a period of which each is judged, whatever their rate", () => {
    expect(periodVerdict(badge(each(3)), counts([20, 20], [19, 19], [18, 20]), 0, 2)).toEqual({ value: 0.9, verdict: "fail", daysMissing: 0, daysTooFew: 1 });
    expect(periodVerdict(badge(each(3)), counts([20, 20], [0, 0], [18, 20]), 0, 2)).toEqual({ value: 0.9, verdict: "fail", daysMissing: 1, daysTooFew: 1 });
    expect(periodVerdict(badge(each(2)), counts([20, 20], [18, 20]), 0, 1)).toEqual({ value: 0.9, verdict: "pass", daysMissing: 0 });
  });

  it("are never days that the log does not reach", () => {
    expect(periodVerdict(badge(each(3)), counts([20, 20]), -2, 0)).toEqual({ value: 1, verdict: "pass", daysMissing: 2 });
    expect(periodVerdict(badge(each(3)), counts([20, 20]), 5, 7)).toEqual({ verdict: "not-assessed", daysMissing: 3 });
  });

  it("together fail the period that is judged together", () => {
    expect(periodVerdict(badge(pooled(2)), counts([9, 9], [10, 10]), 0, 1)).toEqual({ verdict: "fail", daysMissing: 0, daysTooFew: 2 });
    expect(periodVerdict(badge(pooled(2)), counts([10, 10], [10, 10]), 0, 1)).toEqual({ value: 1, verdict: "pass", daysMissing: 0 });
  });
});

describe("days judged together", () => {
  it("have their numerators and denominators added up", () => {
    // 100 %, 10 % and nothing: 110 of 200
    expect(periodVerdict(of(pooled(3)), counts([100, 100], [10, 100], [0, 0]), 0, 2)).toEqual({ value: 0.55, verdict: "pass", daysMissing: 1 });
    expect(periodVerdict(of(pooled(2)), counts([90, 100], [10, 100]), 0, 1).verdict).toBe("pass");
    expect(periodVerdict(of(pooled(2), above(0.5)), counts([90, 100], [10, 100]), 0, 1).verdict).toBe("fail");
  });

  it("reach the minimum volume together", () => {
    const large = of(pooled(3), atLeast(0.5), { minimumVolume: atLeast(100) });
    expect(periodVerdict(large, counts([30, 40], [10, 30], [20, 30]), 0, 2)).toEqual({ value: 0.6, verdict: "pass", daysMissing: 0 });
    expect(periodVerdict(large, counts([30, 40], [10, 30], [20, 29]), 0, 2)).toEqual({ verdict: "not-assessed", daysMissing: 0 });
    const ofConsumers = { ...counts([30, 100], [30, 100]), consumers: () => 99 };
    expect(periodVerdict({ ...large, volumeOf: "consumers" }, ofConsumers, 0, 1).verdict).toBe("not-assessed");
  });
});

it("a pooled period of one day, and one day each, are that day", () => {
  const share = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), fc.integer({ min: -2, max: 9 }), fc.integer({ min: 0, max: 60 }), (days, day, volume) => {
    const daily = periodVerdict(of("day", atLeast(0.6), { minimumVolume: atLeast(volume) }), counts(...days), day, day);
    for (const period of [pooled(1), each(1), { days: 1, each: true, before: "event" as const }]) {
      expect(periodVerdict(of(period, atLeast(0.6), { minimumVolume: atLeast(volume) }), counts(...days), day, day)).toEqual(daily);
    }
  }), { seed: 7 });
});

describe("the volume of a day", () => {
  it("is none where days are judged together", () => {
    const volume = { minimumVolume: atLeast(10), volumeOf: "consumers" } as const;
    expect(dayVolume(of("day", atLeast(0.5), volume))).toEqual(volume);
    expect(dayVolume(of(each(3), atLeast(0.5), volume))).toEqual(volume);
    expect(dayVolume(of(pooled(30), atLeast(0.5), volume))).toEqual({});
  });
});
