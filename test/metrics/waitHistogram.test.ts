import fc from "fast-check";
import { expect, it } from "vitest";
import { binOf, WaitHistogram } from "../../src/metrics/waitHistogram.ts";

it("a quantile lies within 1.6 % of the exact one", () => {
  const wait = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 0x7fffffff }));
  fc.assert(fc.property(fc.array(wait, { minLength: 1, maxLength: 60 }), fc.constantFrom(0.5, 0.9, 0.99), (waits, share) => {
    const histogram = new WaitHistogram();
    for (const each of waits) histogram.add(each);
    const exact = [...waits].sort((a, b) => a - b)[Math.ceil(share * waits.length) - 1];
    expect(Math.abs(histogram.quantile(share) - exact)).toBeLessThanOrEqual(exact / 64);
  }), { numRuns: 500, seed: 9 });
});

it("a quantile lies neither below the shortest nor above the longest wait", () => {
  const wait = fc.integer({ min: 0, max: 2_000_000 });
  fc.assert(fc.property(fc.array(wait, { minLength: 1, maxLength: 5 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (waits, share) => {
    const histogram = new WaitHistogram();
    for (const each of waits) histogram.add(each);
    expect(histogram.quantile(share)).toBeGreaterThanOrEqual(Math.min(...waits));
    expect(histogram.quantile(share)).toBeLessThanOrEqual(Math.max(...waits));
  }), { numRuns: 300, seed: 11 });
});

it("bins never fall as the wait grows, and take waits of any length", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0x7fffffff }), fc.nat(1_000_000), (wait, more) => {
    expect(binOf(wait + more)).toBeGreaterThanOrEqual(binOf(wait));
  }), { seed: 10 });
  expect(binOf(1e12)).toBe(binOf(0x7fffffff));
});

it("below 128 ms the wait itself is told, and without waits none", () => {
  const histogram = new WaitHistogram();
  expect(histogram.quantile(0.5)).toBe(-1);
  for (const wait of [3, 100, 127]) histogram.add(wait);
  expect(histogram.quantile(0.5)).toBe(100);
  histogram.clear();
  expect([histogram.count, histogram.sumMs, histogram.quantile(0.9)]).toEqual([0, 0, -1]);
  histogram.add(50_001);
  expect(histogram.quantile(0.9)).toBe(50_001);
});
