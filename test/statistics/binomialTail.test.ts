import { expect, test } from "vitest";
import { binomialTail } from "../../src/statistics/binomialTail.ts";
import { ranksBelow } from "../../src/statistics/ranksBelow.ts";
import { binomialWeights } from "../oracle/binomialCoverage.ts";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test("a binomial tail is the sum of its terms", () => {
  for (const [n, p] of [[1, 0.3], [30, 0.05], [400, 0.99], [2000, 0.5]]) {
    const weights = binomialWeights(n, p);
    for (const k of [1, Math.floor(n * p), Math.ceil(n * p), n]) expect(binomialTail(k, n, p)).toBeCloseTo(sum(weights.slice(k)), 11);
  }
});

test("a small tail keeps its digits", () => {
  expect(binomialTail(400, 400, 0.5) / 2 ** -400).toBeCloseTo(1, 10);
  expect(binomialTail(2, 1000, 1e-9) / (499_500 * 1e-18)).toBeCloseTo(1, 5);
});

test("tails of what is certain are 1, of what cannot be 0", () => {
  expect(binomialTail(0, 10, 0.2)).toBe(1);
  expect(binomialTail(11, 10, 0.2)).toBe(0);
  expect(binomialTail(1, 10, 0)).toBe(0);
  expect(binomialTail(10, 10, 1)).toBe(1);
});

test("as many ranks lie below as the tail has room for", () => {
  for (const [n, p] of [[30, 0.05], [400, 0.9], [100_000, 0.5]]) {
    const ranks = ranksBelow(n, p, 0.025);
    const below = (count: number): number => 1 - binomialTail(count, n, p);
    expect(below(ranks)).toBeLessThanOrEqual(0.025);
    expect(below(ranks + 1)).toBeGreaterThan(0.025);
  }
});
