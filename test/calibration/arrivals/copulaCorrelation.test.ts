import { expect, it } from "vitest";
import { copulaCorrelation } from "../../../src/calibration/arrivals/copulaCorrelation.ts";
import { gammaQuantile } from "../../../src/random/gammaQuantile.ts";
import { normalDistribution } from "../../../src/random/normalDistribution.ts";

/** By brute force: the mean of the product over a grid of two normal variates. */
function byIntegral(cv: number, correlation: number): number {
  const points = Array.from({ length: 161 }, (_, index) => index * 0.1 - 8);
  const weight = (z: number): number => (0.1 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  const factors = new Map(points.map((z) => [z, gammaQuantile(normalDistribution(z), 1, cv)]));
  let product = 0;
  for (const first of points) {
    for (const fresh of points) {
      const second = Math.min(8, correlation * first + Math.sqrt(1 - correlation * correlation) * fresh);
      product += weight(first) * weight(fresh) * (factors.get(first) ?? 0) * gammaQuantile(normalDistribution(second), 1, cv);
    }
  }
  return (product - 1) / (cv * cv);
}

it.each([[0.3, 0.5], [1, 0.7]])("with cv %d and a normal correlation of %d the factors have the correlation of the integral", (cv, correlation) => {
  expect(copulaCorrelation(cv).of(correlation)).toBeCloseTo(byIntegral(cv, correlation), 3);
});

it("goes back to where it came from, and is 0 at 0 and 1 at 1", () => {
  for (const cv of [0.05, 0.2, 0.5, 2]) {
    const { of, from } = copulaCorrelation(cv);
    for (const correlation of [0.1, 0.5, 0.9]) expect(from(of(correlation))).toBeCloseTo(correlation, 6);
    expect([of(0), from(0)]).toEqual([0, 0]);
    expect(of(1)).toBeCloseTo(1, 9);
    expect(from(1)).toBe(1);
  }
});
