import { expect, it } from "vitest";
import { negativeBinomialTail } from "../../src/statistics/negativeBinomialTail.ts";

/** Summed from the probabilities: P(0) = (1 + mean · square)^(−1/square), each next one by its ratio. */
function summed(count: number, mean: number, square: number): number {
  const shape = 1 / square;
  let term = (1 + mean * square) ** -shape;
  let above = 0;
  for (let n = 0; n < 20_000; n++) {
    if (n >= count) above += term;
    term *= ((n + shape) / (n + 1)) * ((mean * square) / (1 + mean * square));
  }
  return above;
}

it.each([[1, 0.3, 0.5], [5, 5, 1], [12, 4, 0.1], [40, 12, 0.02], [200, 100, 0.04], [3, 0.5, 4]])("P(N ≥ %i) with mean %d and squared cv %d is the sum of the probabilities", (count, mean, square) => {
  expect(negativeBinomialTail(count, mean, square) / summed(count, mean, square)).toBeCloseTo(1, 8);
});

it("is Poisson's without a spread of the mean", () => {
  // 1 − e^(−2) (1 + 2 + 2)
  expect(negativeBinomialTail(3, 2, 0)).toBeCloseTo(1 - Math.exp(-2) * 5, 12);
  expect(negativeBinomialTail(3, 2, 1e-8) / negativeBinomialTail(3, 2, 0)).toBeCloseTo(1, 6);
});

it("is 1 for none and 0 where nothing can come", () => {
  expect([negativeBinomialTail(0, 3, 0.1), negativeBinomialTail(2, 0, 0.1)]).toEqual([1, 0]);
});
