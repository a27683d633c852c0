import { describe, expect, it } from "vitest";
import { fitTimes } from "../../../src/calibration/laws/fitTimes.ts";
import { lawCv } from "../../../src/calibration/laws/lawCv.ts";
import type { LawFamily } from "../../../src/calibration/laws/lawFamily.ts";
import type { Law } from "../../../src/random/law.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { coverageSlack, samplerOf, uniforms } from "./samples.ts";

const SINGLE: readonly (readonly [LawFamily, Law])[] = [
  ["exponential", { exponential: { mean: 60 } }],
  ["lognormal", { lognormal: { mean: 22, cv: 0.9 } }],
  ["gamma", { gamma: { mean: 60, cv: 0.5 } }],
  ["weibull", { weibull: { mean: 100, cv: 1.5 } }],
];
const MIXTURE: Law = { mixture: [{ share: 0.3, of: { lognormal: { mean: 5, cv: 0.5 } } }, { share: 0.7, of: { lognormal: { mean: 60, cv: 0.6 } } }] };

/** Shares of samples in which the 90 % intervals of mean and cv hold the truth, the law of the family itself being fitted, or the family being chosen. */
function coverage(family: LawFamily | undefined, law: Law, samples: number, size: number, resolution: number, withPatience: boolean): { mean: number; cv: number } {
  const sampler = samplerOf(law, resolution);
  const [mean, cv] = [lawMean(law), lawCv(law)];
  const inside = { mean: 0, cv: 0 };
  for (let sample = 0; sample < samples; sample++) {
    const times = sampler(sample + size, size);
    const ends = withPatience ? uniforms(sample + size, size).map((u) => -mean * 2 * Math.log(u)) : times;
    const fitted = fitTimes({ values: times.filter((time, i) => time <= ends[i]), above: ends.filter((end, i) => end < times[i]), resolution }, { of: "gaps", ...(family === undefined ? {} : { families: [family] }) });
    if (fitted === undefined) continue;
    const { fit } = fitted;
    if ((fit.lower ?? Infinity) <= mean && mean <= (fit.upper ?? 0)) inside.mean++;
    if ((fit.cv?.lower ?? Infinity) <= cv && cv <= (fit.cv?.upper ?? 0)) inside.cv++;
  }
  return { mean: inside.mean / samples, cv: inside.cv / samples };
}

describe("intervals hold the truth as often as they say", () => {
  for (const [family, law] of SINGLE) {
    it.each([[60, 0.001, false], [1000, 1, false], [120, 0.001, true]] as const)(`${family}, samples of %i, known to %d s, censored: %s`, (size, resolution, withPatience) => {
      const samples = size === 60 ? 400 : 200;
      const held = coverage(family, law, samples, size, resolution, withPatience);
      expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(samples));
      if (family !== "exponential") expect(Math.abs(held.cv - 0.9)).toBeLessThan(coverageSlack(samples));
    });
  }

  it("mixture, samples of 300, known to 1 s", () => {
    const held = coverage("mixture", MIXTURE, 60, 300, 1, false);
    expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(60));
    expect(Math.abs(held.cv - 0.9)).toBeLessThan(coverageSlack(60));
  });

  it.each([{ weibull: { mean: 300, cv: 0.8 } }, { gamma: { mean: 60, cv: 0.7 } }, { lognormal: { mean: 100, cv: 1.5 } }] as const)("%j, samples of 150, though the family chosen is often another one", (law) => {
    const held = coverage(undefined, law, 80, 150, 1, false);
    expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(80));
    // Families to both sides of the true one make it wider than need be, never narrower.
    expect(held.cv).toBeGreaterThan(0.9 - coverageSlack(80));
  });
});
