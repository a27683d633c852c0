import { describe, expect, it } from "vitest";
import { covarianceAt } from "../../src/statistics/curvature.ts";

describe("the covariance from the curvature", () => {
  it("is the matrix of a normal law, also where their scales are unlike", () => {
    // The inverse of [[4, 1.2], [1.2, 0.9]], whose determinant is 2.16; the second variable in thousandths.
    const [a, b, c] = [0.9 / 2.16, -1.2 / 2.16, 4 / 2.16];
    const covariance = covarianceAt(([x, y]) => 0.5 * (a * (x - 1) ** 2 + 2 * b * (x - 1) * (1000 * y) + c * (1000 * y) ** 2), [1, 0]);
    expect(covariance?.[0][0]).toBeCloseTo(4, 6);
    expect(covariance?.[0][1]).toBeCloseTo(0.0012, 9);
    expect(covariance?.[1][1]).toBeCloseTo(0.9e-6, 12);
  });

  it("is that of the logarithm of a Poisson mean, 1/n, to a hundredth", () => {
    for (const n of [10, 1000, 1e7]) {
      const covariance = covarianceAt(([log]) => Math.exp(log) - n * log, [Math.log(n)]);
      expect((covariance?.[0][0] ?? 0) * n).toBeCloseTo(1, n === 10 ? 1 : 2);
    }
  });

  it("is absent where a variable changes nothing, at a saddle, and at a border", () => {
    expect(covarianceAt(([x]) => x * x, [0, 0])).toBeUndefined();
    expect(covarianceAt(([x, y]) => x * x - y * y, [0, 0])).toBeUndefined();
    expect(covarianceAt(([x]) => (x < 0 ? Infinity : x), [0])).toBeUndefined();
  });
});
