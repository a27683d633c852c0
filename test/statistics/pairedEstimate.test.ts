import { describe, expect, test } from "vitest";
import { halfWidth } from "../../src/statistics/estimate.ts";
import { pairedEstimate, type RatioColumns } from "../../src/statistics/pairedEstimate.ts";
import { naiveBlaker } from "./naiveBlaker.ts";

const columns = (numerators: number[], denominators: number[]): RatioColumns => ({ numerators, denominators });

describe("the paired estimate", () => {
  test("meets a worked example", () => {
    // By hand: R = 30/40, S = 20/40; residuals (0.5, −1, 0.5)/40 and (0, −1, 1)/40; differences (0.5, 0, −0.5)/40; s² = 0.25; t(0.975, 2) = 4.302653.
    const estimate = pairedEstimate(columns([8, 8, 14], [10, 12, 18]), columns([5, 5, 10], [10, 12, 18]), 0.95);
    expect(estimate).toMatchObject({ value: 0.25, level: 0.95, replications: 3, method: "paired" });
    expect(halfWidth(estimate)).toBeCloseTo((4.30265272975 * Math.sqrt(0.5 * 1.5)) / 40, 10);
  });
  test("is narrower the more alike the pairs are, and turns its sign with them", () => {
    const good = columns([90, 80, 95, 85], [100, 100, 100, 100]);
    const alike = columns([80, 71, 85, 75], [100, 100, 100, 100]);
    const unlike = columns([75, 85, 71, 80], [100, 100, 100, 100]);
    const close = pairedEstimate(good, alike, 0.95);
    expect(halfWidth(close)).toBeLessThan(halfWidth(pairedEstimate(good, unlike, 0.95))! / 5);
    const turned = pairedEstimate(alike, good, 0.95);
    expect(turned.value).toBeCloseTo(-close.value!, 14);
    expect(turned.lower).toBeCloseTo(-close.upper!, 14);
  });
  test("says 0 of two that are the same, and leaves room for what so few pairs do not show", () => {
    const same = columns([9, 8, 7], [10, 10, 10]);
    const estimate = pairedEstimate(same, same, 0.95);
    expect(estimate.value).toBe(0);
    expect(estimate.upper).toBeCloseTo(naiveBlaker(0, 3).upper, 9);
    expect(estimate.lower).toBe(-estimate.upper!);
    expect(halfWidth(pairedEstimate(same, same, 0.95, "any"))).toBe(0);
  });
  test("has no value where one side has no units, and no limits with a single pair", () => {
    expect(pairedEstimate(columns([1], [2]), columns([0], [0]), 0.95)).toEqual({ level: 0.95, replications: 1, method: "paired" });
    expect(pairedEstimate(columns([1], [2]), columns([1], [4]), 0.95)).toEqual({ value: 0.25, level: 0.95, replications: 1, method: "paired" });
  });
  test("does not count pairs without units", () => {
    const { value, lower } = pairedEstimate(columns([8, 0, 8, 14], [10, 0, 12, 18]), columns([5, 0, 5, 10], [10, 0, 12, 18]), 0.95);
    const without = pairedEstimate(columns([8, 8, 14], [10, 12, 18]), columns([5, 5, 10], [10, 12, 18]), 0.95);
    expect(value).toBe(without.value);
    expect(lower).toBeCloseTo(without.lower!, 14);
  });
});
