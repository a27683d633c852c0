import { describe, expect, test } from "vitest";
import { quantileEstimate } from "../../src/statistics/quantileEstimate.ts";

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => ((i * 7) % n) + 1);

describe("the quantile estimate", () => {
  test("lies between the ranks that the binomial law gives", () => {
    // Median of 100: ranks 40 and 61 (David & Nagaraja, §7.1); of 10: ranks 2 and 9, which hold with 0.9785.
    expect(quantileEstimate(upTo(100), 0.5, 0.95)).toEqual({ value: 50.5, lower: 40, upper: 61, level: 0.95, replications: 100, method: "quantile" });
    expect(quantileEstimate(upTo(10), 0.5, 0.95)).toMatchObject({ lower: 2, upper: 9 });
  });
  test("mirrors itself: the upper limit of p is the lower one of 1 − p from above", () => {
    const [low, high] = [0.05, 0.95].map((p) => quantileEstimate(upTo(400), p, 0.95));
    expect(high.upper).toBe(401 - low.lower!);
    expect(high.lower).toBe(401 - low.upper!);
  });
  test("leaves out a limit for which the replications are too few", () => {
    const { lower, upper } = quantileEstimate(upTo(30), 0.05, 0.95);
    expect(lower).toBeUndefined();
    // P(K ≥ 5) = 0.0156, P(K ≥ 4) = 0.0608
    expect(upper).toBe(5);
    expect(quantileEstimate([7], 0.5, 0.95)).toEqual({ value: 7, level: 0.95, replications: 1, method: "quantile" });
  });
  test("has no value without replications", () => {
    expect(quantileEstimate([], 0.5, 0.95)).toEqual({ level: 0.95, replications: 0, method: "quantile" });
  });
  test("is right for many thousand replications, where the binomial terms are below the smallest double", () => {
    const { lower, upper } = quantileEstimate(upTo(100_000), 0.5, 0.95);
    // 50,000 ± 1.96 · √(100,000 / 4)
    expect(lower).toBeCloseTo(50_000 - 309.9, -1);
    expect(upper).toBeCloseTo(50_001 + 309.9, -1);
  });
});
