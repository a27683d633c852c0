import { expect, it } from "vitest";
import { incompleteBeta } from "../../src/statistics/incompleteBeta.ts";
import { binomialTail } from "../../src/statistics/binomialTail.ts";

it("is x to the power of a where b is 1, and symmetric", () => {
  for (const [a, x] of [[0.5, 0.3], [3, 0.7], [40, 0.99]]) {
    expect(incompleteBeta(a, 1, x) / x ** a).toBeCloseTo(1, 10);
    expect(incompleteBeta(a, 2.5, x) + incompleteBeta(2.5, a, 1 - x)).toBeCloseTo(1, 12);
  }
});

it("is a binomial tail for whole numbers, far out as well", () => {
  // P(K ≥ a) of a + b − 1 trials. Abramowitz & Stegun 26.5.24.
  for (const [a, b, x] of [[3, 8, 0.2], [40, 61, 0.5], [90, 11, 0.3], [300, 700, 0.1]]) expect(incompleteBeta(a, b, x) / binomialTail(a, a + b - 1, x)).toBeCloseTo(1, 9);
});

it("is 0 and 1 at the ends", () => {
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1), incompleteBeta(2, 3, -1), incompleteBeta(2, 3, 2)]).toEqual([0, 1, 0, 1]);
});
