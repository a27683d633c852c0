import { describe, expect, it } from "vitest";
import { kaplanMeier, survivalShapeOf } from "../../../src/calibration/laws/kaplanMeier.ts";
import { coverageSlack, samplerOf, uniforms } from "./samples.ts";

/** Weeks of remission of 21 children with leukaemia under 6-MP. Source: E. J. Freireich et al., Blood 21 (1963) 699; D. R. Cox, D. Oakes, Analysis of Survival Data (1984), table 1.1. */
const REMISSION = { values: Float64Array.of(6, 6, 6, 7, 10, 13, 16, 22, 23), above: Float64Array.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35), resolution: 0.01 };

describe("Kaplan and Meier's estimate", () => {
  it("is the textbook's table of the leukaemia trial, with Greenwood's standard errors", () => {
    const { at, survival, deviation } = kaplanMeier(REMISSION);
    expect([...at]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482].forEach((share, i) => expect(survival[i]).toBeCloseTo(share, 4));
    [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346].forEach((error, i) => expect(deviation[i]).toBeCloseTo(error, 4));
  });

  it("is the plain share where nothing is censored, and falls to 0", () => {
    const { survival, lower, upper } = kaplanMeier({ values: Float64Array.of(4, 1, 3, 2, 2), resolution: 0.01 });
    expect([...survival].map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.8, 0.4, 0.2, 0]);
    expect(lower[3]).toBe(0);
    expect(upper[3]).toBe(upper[2]);
  });

  it("counts who is censored at a time as still there at that time, in bins as one by one", () => {
    const few = kaplanMeier({ values: Float64Array.of(3, 70), above: Float64Array.of(3, 70), resolution: 1 });
    expect([...few.survival]).toEqual([0.75, 0.375]);
    const many = kaplanMeier({ values: new Float64Array(10_000).map((_, i) => (i % 2 === 0 ? 3 : 70)), above: new Float64Array(10_000).map((_, i) => (i % 2 === 0 ? 3 : 70)), resolution: 1 });
    expect([...many.survival]).toEqual([0.75, 0.375]);
  });

  it("takes a weight for so many observations", () => {
    const weighted = kaplanMeier({ values: Float64Array.of(6, 7, 10, 13, 16, 22, 23), weights: Float64Array.of(3, 1, 1, 1, 1, 1, 1), above: REMISSION.above, resolution: 0.01 });
    expect([...weighted.upper]).toEqual([...kaplanMeier(REMISSION).upper]);
  });

  it("has limits that hold the truth as often as they say", () => {
    const sampler = samplerOf({ exponential: { mean: 100 } });
    const samples = 600;
    let inside = 0;
    for (let sample = 0; sample < samples; sample++) {
      const times = sampler(sample, 150);
      const patience = uniforms(sample, 150).map((u) => -200 * Math.log(u));
      const { at, lower, upper } = kaplanMeier({ values: times.filter((time, i) => time <= patience[i]), above: patience.filter((time, i) => time < times[i]), resolution: 0.001 });
      const place = at.findLastIndex((time) => time <= 80);
      if (lower[place] <= Math.exp(-0.8) && Math.exp(-0.8) <= upper[place]) inside++;
    }
    expect(Math.abs(inside / samples - 0.9)).toBeLessThan(coverageSlack(samples));
  });

  it("is drawn in few points beside a law", () => {
    const curve = kaplanMeier({ values: samplerOf({ exponential: { mean: 100 } })(1, 20_000), resolution: 0.001 });
    const shape = survivalShapeOf(curve, (x) => -Math.expm1(-x / 100));
    expect(shape.at.length).toBeGreaterThan(100);
    expect(shape.at.length).toBeLessThanOrEqual(121);
    shape.observed.forEach((share, i) => expect(Math.abs(share - shape.fitted[i])).toBeLessThan(0.02));
  });
});
