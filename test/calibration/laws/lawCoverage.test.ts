import { describe, expect, it } from "vitest";
import type { LawFamily } from "../../../src/calibration/laws/lawFamily.ts";
import type { Law } from "../../../src/random/law.ts";
import { coverage } from "./coverage.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { coverageSlack } from "./samples.ts";

/** Of the samples that the long form looks at. */
const SHARE = isLongForm ? 1 : 0.4;

const SINGLE: readonly (readonly [LawFamily, Law])[] = [
  ["exponential", { exponential: { mean: 60 } }],
  ["lognormal", { lognormal: { mean: 22, cv: 0.9 } }],
  ["gamma", { gamma: { mean: 60, cv: 0.5 } }],
  ["weibull", { weibull: { mean: 100, cv: 1.5 } }],
];
const MIXTURE: Law = { mixture: [{ share: 0.3, of: { lognormal: { mean: 5, cv: 0.5 } } }, { share: 0.7, of: { lognormal: { mean: 60, cv: 0.6 } } }] };

describe("intervals hold the truth as often as they say", () => {
  for (const [family, law] of SINGLE) {
    it.each([[60, 0.001, false], [1000, 1, false], [120, 0.001, true]] as const)(`${family}, samples of %i, known to %d s, censored: %s`, (size, resolution, withPatience) => {
      const samples = (size === 60 ? 400 : 200) * SHARE;
      const held = coverage(family, law, samples, size, resolution, withPatience);
      expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(samples));
      if (family !== "exponential") expect(Math.abs(held.cv - 0.9)).toBeLessThan(coverageSlack(samples));
    });
  }

  it("mixture, samples of 300, known to 1 s", () => {
    const samples = 60 * SHARE;
    const held = coverage("mixture", MIXTURE, samples, 300, 1, false);
    expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(samples));
    expect(Math.abs(held.cv - 0.9)).toBeLessThan(coverageSlack(samples));
  });
});
