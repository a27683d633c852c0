import { describe, expect, it } from "vitest";
import { gammaBetween } from "../../src/forecast/event/gammaBetween.ts";
import { certain, productOf, rangeQuantile } from "../../src/forecast/event/range.ts";
import { gammaQuantile } from "../../src/random/gammaQuantile.ts";

describe("a range", () => {
  const range = { low: 8000, likely: 12_000, high: 20_000 };

  it("has its three numbers as quantiles at 5, 50 and 95 %", () => {
    expect(rangeQuantile(range, 0.05)).toBeCloseTo(8000, 6);
    expect(rangeQuantile(range, 0.5)).toBeCloseTo(12_000, 6);
    expect(rangeQuantile(range, 0.95)).toBeCloseTo(20_000, 6);
  });

  it("times a number that is certain is that many times as large", () => {
    const { low, likely, high } = productOf(range, certain(0.5));
    // Right to one step of 1/400 of the distribution.
    expect(Math.abs(low / 4000 - 1)).toBeLessThan(0.01);
    expect(Math.abs(likely / 6000 - 1)).toBeLessThan(0.005);
    expect(Math.abs(high / 10_000 - 1)).toBeLessThan(0.01);
  });

  it("times another, both even on the logarithmic scale, has the product's lognormal quantiles", () => {
    // Lognormal: medians multiply, squared spreads add. log(2)/z and log(1.5)/z with z the 95 % quantile.
    const { low, likely, high, mean } = productOf({ low: 50, likely: 100, high: 200 }, { low: 2, likely: 3, high: 4.5 });
    const reach = Math.exp(Math.hypot(Math.log(2), Math.log(1.5)));
    expect(Math.abs(likely / 300 - 1)).toBeLessThan(0.005);
    expect(Math.abs(high / (300 * reach) - 1)).toBeLessThan(0.005);
    expect(Math.abs(low / (300 / reach) - 1)).toBeLessThan(0.005);
    const variance = (Math.hypot(Math.log(2), Math.log(1.5)) / 1.6448536269514722) ** 2;
    expect(Math.abs(mean / (300 * Math.exp(variance / 2)) - 1)).toBeLessThan(0.005);
  });
});

describe("the gamma law between two numbers", () => {
  it.each([[800, 1200], [100, 900], [5000, 5500]])("has %d and %d as quantiles at 5 and 95 %%", (low, high) => {
    const { mean, cv } = gammaBetween(low, high, (low + high) / 2);
    expect(gammaQuantile(0.05, mean, cv) / low).toBeCloseTo(1, 6);
    expect(gammaQuantile(0.95, mean, cv) / high).toBeCloseTo(1, 6);
  });

  it("keeps mean and upper quantile where the lower one is not above 0", () => {
    const { mean, cv } = gammaBetween(-50, 900, 400);
    expect(mean).toBe(400);
    expect(gammaQuantile(0.95, mean, cv)).toBeCloseTo(900, 4);
  });

  it("is a number without spread where both are the same", () => {
    expect(gammaBetween(700, 700, 700)).toEqual({ mean: 700, cv: 0 });
  });
});
