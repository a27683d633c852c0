import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { coverageSlack } from "./samples.ts";

const SAMPLES = isLongForm ? 300 : 100;

describe("intervals hold the truth as often as they say where the family is chosen", () => {
  it.each([{ weibull: { mean: 300, cv: 0.8 } }, { gamma: { mean: 60, cv: 0.7 } }, { lognormal: { mean: 100, cv: 1.5 } }] as const)("%j, samples of 150", (law) => {
    const held = coverage(undefined, law, SAMPLES, 150, 1, false);
    expect(Math.abs(held.mean - 0.9)).toBeLessThan(coverageSlack(SAMPLES));
    // Families to both sides of the true one make it wider than need be, never narrower.
    expect(held.cv).toBeGreaterThan(0.9 - coverageSlack(SAMPLES));
  });
});
