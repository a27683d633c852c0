import { describe, expect, test } from "vitest";
import { gammaQuantile } from "../../src/random/gammaQuantile.ts";
import { poissonQuantile } from "../../src/random/poissonQuantile.ts";
import { halfWidth } from "../../src/statistics/estimate.ts";
import { ratioEstimate } from "../../src/statistics/ratioEstimate.ts";
import { uniforms } from "../random/words.ts";
import { naiveBlaker } from "./naiveBlaker.ts";

describe("the ratio estimate", () => {
  test("meets a worked example", () => {
    // By hand: R = 30/40; residuals 0.5, −1, 0.5; s² = 1.5/2; standard error √(0.75/3)/(40/3); t(0.975, 2) = 4.302653.
    const reach = (4.30265272975 * 0.5 * 3) / 40;
    const any = ratioEstimate([8, 8, 14], [10, 12, 18], 0.95, "any");
    expect(any).toMatchObject({ value: 0.75, level: 0.95, replications: 3, method: "ratio" });
    expect(halfWidth(any)).toBeCloseTo(reach, 10);
    // Odds 3, times e^±(reach ÷ (¾·¼)).
    const { lower, upper } = ratioEstimate([8, 8, 14], [10, 12, 18], 0.95);
    const factor = Math.exp(reach / (0.75 * 0.25));
    expect(lower).toBeCloseTo(3 / factor / (1 + 3 / factor), 10);
    expect(upper).toBeCloseTo((3 * factor) / (1 + 3 * factor), 10);
  });
  test("keeps the limits of a share between 0 and 1, and of nothing else", () => {
    const { lower, upper } = ratioEstimate([10, 10, 4], [10, 10, 10], 0.95);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(1);
    expect(ratioEstimate([10, 10, 4], [10, 10, 10], 0.95, "any").upper).toBeGreaterThan(1);
  });
  test("keeps the lower limit of what is no share at 0 or above, and the upper one as it is", () => {
    // R = 2, residuals 9, −9: standard error √(2·162)/20.
    const { lower, upper } = ratioEstimate([29, 11], [10, 10], 0.95, "any");
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(2 + (12.706204736432095 * Math.sqrt(2 * 162)) / 20, 7);
  });
  test("reaches further down from a high rate than up, and the other way round from a low one", () => {
    const high = ratioEstimate([99, 98, 90, 99], [100, 100, 100, 100], 0.95);
    expect(high.value! - high.lower!).toBeGreaterThan(2 * (high.upper! - high.value!));
    const low = ratioEstimate([1, 2, 10, 1], [100, 100, 100, 100], 0.95);
    expect(low.lower).toBeCloseTo(1 - high.upper!, 12);
    expect(low.upper).toBeCloseTo(1 - high.lower!, 12);
  });
  test("has no value without units, and no limits with a single replication that has any", () => {
    expect(ratioEstimate([], [], 0.95)).toEqual({ level: 0.95, replications: 0, method: "ratio" });
    expect(ratioEstimate([0, 0], [0, 0], 0.95)).toEqual({ level: 0.95, replications: 2, method: "ratio" });
    expect(ratioEstimate([9], [10], 0.95)).toEqual({ value: 0.9, level: 0.95, replications: 1, method: "ratio" });
    expect(ratioEstimate([0, 9, 0], [0, 10, 0], 0.95)).toEqual({ value: 0.9, level: 0.95, replications: 3, method: "ratio" });
    expect(halfWidth(ratioEstimate([9], [10], 0.95))).toBeUndefined();
  });
  test("does not count replications without units", () => {
    const { value, lower, upper } = ratioEstimate([8, 0, 8, 14], [10, 0, 12, 18], 0.95);
    expect({ value, lower, upper }).toEqual((({ value, lower, upper }) => ({ value, lower, upper }))(ratioEstimate([8, 8, 14], [10, 12, 18], 0.95)));
  });
  test("leaves room where every unit was hit: as much as the replications allow", () => {
    const units = Array.from({ length: 400 }, (_, i) => 4000 + i);
    const all = ratioEstimate(units, units, 0.95);
    expect(all.value).toBe(1);
    expect(all.upper).toBe(1);
    expect(all.lower).toBeCloseTo(naiveBlaker(400, 400).lower, 9);
    const none = ratioEstimate(units.map(() => 0), units, 0.95);
    expect(none.lower).toBe(0);
    expect(none.upper).toBeCloseTo(naiveBlaker(0, 400).upper, 9);
  });
  test("takes the same rate everywhere for luck, not for certainty", () => {
    const { value, lower, upper } = ratioEstimate([7, 14, 21], [10, 20, 30], 0.95);
    expect(value).toBeCloseTo(0.7, 14);
    expect(lower).toBeLessThan(0.7);
    expect(upper).toBeGreaterThan(0.7);
    expect(halfWidth(ratioEstimate([7, 14, 21], [10, 20, 30], 0.95, "any"))).toBeCloseTo(0, 12);
  });
});

/** One replication: a busyness factor makes the day busier and its misses more frequent together. */
function busyDay(next: () => number): [number, number] {
  const factor = gammaQuantile(next(), 1, 0.4);
  const units = poissonQuantile(next(), 60 * factor);
  return [units - poissonQuantile(next(), units * (0.02 + 0.06 * factor)), units];
}

function coverage(name: string, truth: number, replication: (next: () => number) => [number, number]): number {
  const next = uniforms(name);
  let covered = 0;
  for (let macro = 0; macro < 2000; macro++) {
    const pairs = Array.from({ length: 50 }, () => replication(next));
    const { lower, upper } = ratioEstimate(pairs.map(([top]) => top), pairs.map(([, bottom]) => bottom), 0.95);
    if (lower! <= truth && truth <= upper!) covered += 1;
  }
  return covered / 2000;
}

test("95 % intervals of the ratio cover the truth in 93.5 to 96.5 % of 2,000 experiments", () => {
  // E[missed] / E[units] = E[f (0.02 + 0.06 f)] = 0.02 + 0.06 (1 + 0.4²).
  const share = coverage("busy days", 1 - (0.02 + 0.06 * 1.16), busyDay);
  expect(share).toBeGreaterThan(0.935);
  expect(share).toBeLessThan(0.965);
});

test("intervals still cover where a rare evening spoils half of all units and most experiments see none", () => {
  const share = coverage("rare evenings", 1 - 0.005 * 0.5, (next) => [next() < 0.005 ? 20 : 40, 40]);
  expect(share).toBeGreaterThan(0.95);
});
