import { expect, test } from "vitest";
import { halfWidth } from "../../src/statistics/estimate.ts";
import { meanEstimate } from "../../src/statistics/meanEstimate.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { uniforms } from "../random/words.ts";

test("the mean has Student's interval", () => {
  // A. M. Law, Simulation Modeling and Analysis (5th ed.), example 4.27: ten observations, 90 % interval 1.34 ± 0.24.
  const estimate = meanEstimate([1.2, 1.5, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.5, 1.09], 0.9);
  expect(estimate.value).toBeCloseTo(1.343, 10);
  expect(halfWidth(estimate)).toBeCloseTo(0.24, 2);
  expect(estimate).toMatchObject({ level: 0.9, replications: 10, method: "mean" });
});

test("the mean has no value without replications, and no limits with one", () => {
  expect(meanEstimate([], 0.95)).toEqual({ level: 0.95, replications: 0, method: "mean" });
  expect(meanEstimate([3], 0.95)).toEqual({ value: 3, level: 0.95, replications: 1, method: "mean" });
});

test("an amount has no lower limit below 0, and the upper one that it would have anyway", () => {
  // 139 ± t(0.975, 2) · √(39,900 ÷ 3)
  const { value, lower, upper } = meanEstimate([9, 39, 369], 0.95);
  expect([value, lower]).toEqual([139, 0]);
  expect(upper).toBeCloseTo(139 + 4.302652729911275 * Math.sqrt(39_900 / 3), 6);
});

test("what never varies is certain", () => {
  expect(meanEstimate(new Float64Array([1200, 1200, 1200]), 0.95)).toMatchObject({ value: 1200, lower: 1200, upper: 1200 });
});

test("95 % intervals of the mean cover the truth in 93.5 to 96.5 % of 2,000 experiments", () => {
  const next = uniforms("means");
  let covered = 0;
  for (let macro = 0; macro < 2000; macro++) {
    const { lower, upper } = meanEstimate(Array.from({ length: 20 }, () => next() + next()), 0.95);
    if (lower! <= 1 && 1 <= upper!) covered += 1;
  }
  expect(covered / 2000).toBeGreaterThan(0.935);
  expect(covered / 2000).toBeLessThan(0.965);
});

test("a quantile lies on the straight line between neighbours", () => {
  // numpy 2: quantile([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], [0.05, 0.5, 0.93]) = 4.5, 9, 17.2
  const sample = Float64Array.from([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20]);
  expect(quantile(sample, 0.05)).toBeCloseTo(4.5, 12);
  expect(quantile(sample, 0.5)).toBe(9);
  expect(quantile(sample, 0.93)).toBeCloseTo(17.2, 12);
  expect(quantile(sample, 0)).toBe(3);
  expect(quantile(sample, 1)).toBe(20);
});

test("an empty sample has no quantile", () => {
  expect(() => quantile([], 0.5)).toThrow("at least one");
});
