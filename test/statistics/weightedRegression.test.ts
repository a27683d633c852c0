import { expect, it } from "vitest";
import { weightedRegression } from "../../src/statistics/weightedRegression.ts";

const X = [0, 1, 2, 3, 4];

it("finds the line through points that lie on one", () => {
  const [intercept, slope] = weightedRegression(X.map((x) => [1, x]), X.map((x) => 3 - 2 * x), X.map(() => 1));
  expect(intercept).toBeCloseTo(3, 6);
  expect(slope).toBeCloseTo(-2, 6);
});

it("weighs rows: with one point far off and of no weight the line is the same", () => {
  const [intercept, slope] = weightedRegression(X.map((x) => [1, x]), [3, 1, -1, 50, -5], [1, 2, 1, 0, 3]);
  expect(intercept).toBeCloseTo(3, 6);
  expect(slope).toBeCloseTo(-2, 6);
});

it("agrees with the formulas of the weighted line", () => {
  const [y, w] = [[1.2, 0.7, 2.9, 2.1, 4.4], [1, 4, 2, 1, 0.5]];
  const total = w.reduce((sum, value) => sum + value, 0);
  const mean = (of: readonly number[]): number => of.reduce((sum, value, i) => sum + w[i] * value, 0) / total;
  const slope = (mean(X.map((x, i) => x * y[i])) - mean(X) * mean(y)) / (mean(X.map((x) => x * x)) - mean(X) ** 2);
  const found = weightedRegression(X.map((x) => [1, x]), y, w);
  expect(found[1]).toBeCloseTo(slope, 6);
  expect(found[0]).toBeCloseTo(mean(y) - slope * mean(X), 6);
});

it("lets terms share what the rows cannot tell apart", () => {
  const [a, b] = weightedRegression(X.map((x) => [x, x]), X.map((x) => 4 * x), X.map(() => 1));
  expect(a).toBeCloseTo(2, 4);
  expect(b).toBeCloseTo(2, 4);
});
