import { describe, expect, test } from "vitest";
import { blakerInterval } from "../../src/statistics/blakerInterval.ts";
import { probabilityEstimate } from "../../src/statistics/probabilityEstimate.ts";
import { binomialCoverage, type BinomialInterval } from "../oracle/binomialCoverage.ts";
import { naiveBlaker } from "./naiveBlaker.ts";

describe("Blaker's interval", () => {
  test("meets a published value", () => {
    // J. Klaschka, manual of the R package BlakerCI 1.0-6: binom.blaker.limits(3, 10).
    const { lower, upper } = blakerInterval(3, 10, 0.95);
    expect(lower).toBeCloseTo(0.08726443, 8);
    expect(upper).toBeCloseTo(0.61941066, 8);
  });

  test("is what the definition says, searched for in small steps", () => {
    for (const [successes, n] of [[1, 1], [1, 2], [3, 5], [14, 15], [30, 30], [29, 30], [31, 57], [57, 57], [59, 60]]) {
      const [found, naive] = [blakerInterval(successes, n, 0.95), naiveBlaker(successes, n)];
      expect(found.lower).toBeCloseTo(naive.lower, 9);
      expect(found.upper).toBeCloseTo(naive.upper, 9);
    }
  });

  test("holds every share in 95 % of experiments or more, also where it does so least", () => {
    for (const n of [1, 2, 5, 20, 30, 60, 100, 400]) {
      const limits = Array.from({ length: n + 1 }, (_, successes) => blakerInterval(successes, n, 0.95));
      const ofCount: BinomialInterval = (successes) => limits[successes];
      // The probability falls in a step where a limit is passed, and nowhere else.
      const besideLimits = limits.flatMap(({ lower, upper }) => [lower - 1e-9, upper + 1e-9]).filter((p) => p > 0 && p < 1);
      const least = Math.min(...besideLimits.map((p) => binomialCoverage(n, p, ofCount)));
      expect(least).toBeGreaterThan(0.95 - 1e-6);
    }
  });

  test("gives little away for that: 96 % on the average over shares at 100 trials", () => {
    const limits = Array.from({ length: 101 }, (_, successes) => blakerInterval(successes, 100, 0.95));
    const coverages = Array.from({ length: 200 }, (_, i) => binomialCoverage(100, (i + 0.5) / 200, (successes) => limits[successes]));
    expect(coverages.reduce((sum, coverage) => sum + coverage, 0) / 200).toBeLessThan(0.962);
  });

  test("has the observed share inside and rises with the successes, at any level", () => {
    for (const level of [0.8, 0.95, 0.999]) {
      for (const n of [1, 7, 57, 400]) {
        const limits = Array.from({ length: n + 1 }, (_, successes) => blakerInterval(successes, n, level));
        limits.forEach(({ lower, upper }, successes) => {
          expect(lower).toBeLessThanOrEqual(successes / n);
          expect(upper).toBeGreaterThanOrEqual(successes / n);
          expect(upper).toBeGreaterThan(lower);
          if (successes === 0) return;
          expect(lower).toBeGreaterThan(limits[successes - 1].lower);
          expect(upper).toBeGreaterThan(limits[successes - 1].upper);
        });
      }
    }
  });

  test("is that of the failures turned round", () => {
    for (const [successes, n] of [[1, 30], [150, 400], [3, 10_000]]) {
      const [one, other] = [blakerInterval(successes, n, 0.95), blakerInterval(n - successes, n, 0.95)];
      expect(one.lower).toBeCloseTo(1 - other.upper, 15);
      expect(one.upper).toBeCloseTo(1 - other.lower, 15);
    }
  });

  test("ends at exactly 0 and 1 where none and all came true, with the other limit 3 to 3.7 trials away", () => {
    for (const n of [30, 400, 1e6]) {
      expect(blakerInterval(0, n, 0.95).lower).toBe(0);
      const { lower, upper } = blakerInterval(n, n, 0.95);
      expect(upper).toBe(1);
      expect(n * (1 - lower)).toBeGreaterThan(3);
      expect(n * (1 - lower)).toBeLessThan(3.7);
    }
    expect(blakerInterval(1, 1, 0.95).lower).toBeCloseTo(0.05, 12);
  });

  test("is the normal one where trials are many", () => {
    const { lower, upper } = blakerInterval(500_000, 1e6, 0.95);
    expect(upper - 0.5).toBeCloseTo(1.959964 * 0.0005, 6);
    expect(0.5 - lower).toBeCloseTo(1.959964 * 0.0005, 6);
  });
});

test("a probability of passing is a share of the assessed replications, and absent where none was assessed", () => {
  expect(probabilityEstimate(380, 400, 0.95)).toEqual({ value: 0.95, ...blakerInterval(380, 400, 0.95), level: 0.95, replications: 400, method: "blaker" });
  expect(probabilityEstimate(0, 0, 0.95)).toEqual({ level: 0.95, replications: 0, method: "blaker" });
});
