import { describe, expect, it } from "vitest";
import { fitTimes } from "../../../src/calibration/laws/fitTimes.ts";
import type { FittedLaw } from "../../../src/calibration/laws/fitTimes.ts";
import { lawCv } from "../../../src/calibration/laws/lawCv.ts";
import type { LawFamily } from "../../../src/calibration/laws/lawFamily.ts";
import type { Law } from "../../../src/random/law.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { coverageSlack, samplerOf } from "./samples.ts";

const TRUTHS: readonly (readonly [LawFamily, Law])[] = [
  ["exponential", { exponential: { mean: 60 } }],
  ["lognormal", { lognormal: { mean: 22, cv: 0.9 } }],
  ["gamma", { gamma: { mean: 60, cv: 0.5 } }],
  ["weibull", { weibull: { mean: 100, cv: 1.5 } }],
  ["mixture", { mixture: [{ share: 0.3, of: { lognormal: { mean: 5, cv: 0.5 } } }, { share: 0.7, of: { lognormal: { mean: 60, cv: 0.6 } } }] }],
];

function present(fitted: FittedLaw | undefined): FittedLaw {
  if (fitted === undefined) throw new Error("nothing was fitted");
  return fitted;
}

describe("the family", () => {
  it.each(TRUTHS)("%s is found again in samples of 2,000", (family, law) => {
    const sampler = samplerOf(law);
    const found = Array.from({ length: 8 }, (_, sample) => present(fitTimes({ values: sampler(sample, 2000), resolution: 0.001 }, { of: "gaps" })).fit.family);
    expect(found.filter((each) => each === family).length).toBeGreaterThanOrEqual(7);
  });

  it.each(TRUTHS)("%s agrees with its sample: the distance is one that chance makes", (_family, law) => {
    const { fit, tried } = present(fitTimes({ values: samplerOf(law)(3, 2000), resolution: 0.001 }, { of: "gaps" }));
    expect(fit.fitTest?.p).toBeGreaterThan(0.05);
    expect(Math.min(...tried.map(({ bic }) => bic))).toBeLessThanOrEqual(tried.find((each) => each.family === fit.family)?.bic ?? 0);
  });

  it("is the simpler one where both say the same: an exponential law is no gamma of cv 1", () => {
    const { fit, law } = present(fitTimes({ values: samplerOf({ gamma: { mean: 10, cv: 1 } })(1, 500), resolution: 0.001 }, { of: "gaps" }));
    expect(fit.family).toBe("exponential");
    expect(fit.cv?.value).toBe(1);
    expect(lawMean(law)).toBe(fit.value);
  });

  it("does not hide that a cv near 1 might be another: limits of the gamma law stand beside the exponential one's", () => {
    const sampler = samplerOf({ gamma: { mean: 20, cv: 1.1 } });
    const samples = 150;
    let [inside, exponential] = [0, 0];
    for (let sample = 0; sample < samples; sample++) {
      const { fit } = present(fitTimes({ values: sampler(sample, 300), resolution: 0.001 }, { of: "gaps", families: ["exponential", "gamma"] }));
      if (fit.family === "exponential") exponential++;
      if ((fit.cv?.lower ?? Infinity) <= 1.1 && 1.1 <= (fit.cv?.upper ?? 0)) inside++;
    }
    expect(exponential).toBeGreaterThan(20);
    expect(Math.abs(inside / samples - 0.9)).toBeLessThan(coverageSlack(samples));
  });

  it("holds to a law of which a sample of some hundreds differs by chance alone", () => {
    const sampler = samplerOf({ gamma: { mean: 20, cv: 1.1 } });
    const found = Array.from({ length: 40 }, (_, sample) => present(fitTimes({ values: sampler(sample, 250), resolution: 0.001 }, { of: "gaps", families: ["exponential", "gamma", "empirical"] })).fit.family);
    expect(found.filter((family) => family === "empirical").length).toBeLessThanOrEqual(1);
  });
});

describe("times that no family fits", () => {
  const values = Float64Array.from({ length: 4000 }, (_, i) => [1, 2, 3, 50, 51, 52, 53, 400][i % 8] + (i % 100) / 1000);

  it("stand as the empirical law, its mean that of the times", () => {
    const { fit, law } = present(fitTimes({ values, resolution: 0.001 }, { of: "gaps" }));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(fit.family).toBe("empirical");
    expect(fit.value).toBeCloseTo(mean, 6);
    expect(lawMean(law)).toBeCloseTo(mean, 6);
    expect(lawCv(law)).toBeCloseTo(fit.cv?.value ?? 0, 2);
    expect("empirical" in (law as object) && (law as { empirical: number[] }).empirical.length).toBe(200);
    expect(fit.fitTest?.value).toBeLessThan(0.02);
  });

  it("have intervals by moments that hold the truth", () => {
    const truth: Law = { mixture: [{ share: 0.5, of: { constant: 2 } }, { share: 0.25, of: { exponential: { mean: 60 } } }, { share: 0.25, of: { constant: 90 } }] };
    const sampler = samplerOf(truth);
    const samples = 300;
    let [mean, cv] = [0, 0];
    for (let sample = 0; sample < samples; sample++) {
      const { fit } = present(fitTimes({ values: sampler(sample, 400), resolution: 0.001 }, { of: "gaps", families: ["empirical"] }));
      if ((fit.lower ?? 0) <= 38.5 && 38.5 <= (fit.upper ?? 0)) mean++;
      const square = (0.5 * 4 + 0.25 * 7200 + 0.25 * 8100) / 38.5 ** 2 - 1;
      if ((fit.cv?.lower ?? 0) <= Math.sqrt(square) && Math.sqrt(square) <= (fit.cv?.upper ?? 0)) cv++;
    }
    expect(Math.abs(mean / samples - 0.9)).toBeLessThan(coverageSlack(samples));
    expect(Math.abs(cv / samples - 0.9)).toBeLessThan(coverageSlack(samples));
  });

  it("keep the best family where some are censored, since the times end where the log does", () => {
    const { fit } = present(fitTimes({ values, above: Float64Array.of(10, 20), resolution: 0.001 }, { of: "gaps" }));
    expect(fit.family).not.toBe("empirical");
    expect(fit).toMatchObject({ n: 4002, censored: 2 });
    expect(fit.fitTest).not.toHaveProperty("p");
  });
});

describe("what is too little or too plain for a family", () => {
  it("below 30 times nothing is fitted, however many are censored", () => {
    const values = samplerOf({ exponential: { mean: 10 } })(1, 29);
    expect(fitTimes({ values, above: new Float64Array(500).fill(3), resolution: 0.001 }, { of: "waits" })).toBeUndefined();
    expect(fitTimes({ values: new Float64Array(0), resolution: 1 }, { of: "waits" })).toBeUndefined();
  });

  it("equal times are a constant, known to their resolution", () => {
    const { law, fit } = present(fitTimes({ values: new Float64Array(40).fill(300), resolution: 1 }, { of: "conversations" }));
    expect(law).toEqual({ constant: 300 });
    expect(fit).toMatchObject({ value: 300, lower: 299.5, upper: 300.5, family: "constant", cv: { value: 0 }, n: 40 });
    expect(present(fitTimes({ values: new Float64Array(40), resolution: 1 }, { of: "conversations" })).fit).toMatchObject({ value: 0, lower: 0, upper: 0.5 });
  });

  it("a mixture with a part that never varies has limits by moments", () => {
    const { fit } = present(fitTimes({ values: Float64Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 30 : 60)), resolution: 1 }, { of: "waits" }));
    expect(fit.family).toBe("mixture");
    // 45 ± 1.66 · 15/√100
    expect(fit.lower).toBeCloseTo(42.6, 1);
    expect(fit.upper).toBeCloseTo(47.6, 1);
  });

  it("a mean is not sought further out than a thousand times the longest time", () => {
    const { fit } = present(fitTimes({ values: samplerOf({ exponential: { mean: 60 } }, 1)(2, 40), above: new Float64Array(100_000).fill(1e5), resolution: 1 }, { of: "waits" }));
    expect(fit.value).toBeLessThanOrEqual(1e8 * (1 + 1e-9));
  });

  it("equal times are none where others are known to be longer", () => {
    const { fit } = present(fitTimes({ values: new Float64Array(40).fill(30), above: new Float64Array(40).fill(300), resolution: 1 }, { of: "waits" }));
    expect(fit.family).not.toBe("constant");
    expect(fit.value).toBeGreaterThan(100);
  });
});

describe("times known to whole seconds only", () => {
  it.each([["exponential", { exponential: { mean: 3 } }], ["lognormal", { lognormal: { mean: 4, cv: 0.8 } }], ["gamma", { gamma: { mean: 5, cv: 0.6 } }]] as const)("%s: a mean of a few seconds is found without bias", (family, law) => {
    const { fit } = present(fitTimes({ values: samplerOf(law, 1)(2, 20_000), resolution: 1 }, { of: "gaps" }));
    expect(fit.family).toBe(family);
    expect(Math.abs(Math.log(fit.value / lawMean(law))) / (Math.log((fit.upper ?? 0) / fit.value) / 1.645)).toBeLessThan(3);
    expect(fit.fitTest?.p).toBeGreaterThan(0.01);
  });
});

describe("many times", () => {
  it("are told as exactly from bins as one by one", () => {
    const values = samplerOf({ gamma: { mean: 60, cv: 0.8 } })(4, 4000);
    const single = present(fitTimes({ values, resolution: 0.001 }, { of: "gaps", families: ["gamma"] })).fit;
    // Twice each makes more different times than are kept apart.
    const double = present(fitTimes({ values: Float64Array.from([...values, ...values.map((x) => x + 1e-7)]), resolution: 0.001 }, { of: "gaps", families: ["gamma"] })).fit;
    expect(double.value / single.value).toBeCloseTo(1, 4);
    expect((double.cv?.value ?? 0) / (single.cv?.value ?? 1)).toBeCloseTo(1, 4);
    expect(Math.log((double.upper ?? 0) / double.value) / Math.log((single.upper ?? 0) / single.value)).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it("a weight stands for so many observations, whole or not", () => {
    const values = samplerOf({ lognormal: { mean: 60, cv: 0.8 } })(4, 500);
    const fitOf = (given: Float64Array, weights?: Float64Array) => present(fitTimes({ values: given, resolution: 0.001, ...(weights === undefined ? {} : { weights }) }, { of: "gaps", families: ["weibull"] })).fit;
    const doubled = fitOf(Float64Array.from([...values, ...values]));
    const weighted = fitOf(values, new Float64Array(500).fill(2));
    expect(weighted.n).toBe(1000);
    expect(weighted.value).toBeCloseTo(doubled.value, 5);
    expect(weighted.upper).toBeCloseTo(doubled.upper ?? 0, 3);
    expect(fitOf(values, new Float64Array(500).fill(0.5)).value).toBeCloseTo(doubled.value, 3);
  });
});

describe("what the charts draw", () => {
  it.each(TRUTHS)("%s: shares of up to 40 bins that sum to one, observed as fitted within chance", (_family, law) => {
    const { shape } = present(fitTimes({ values: samplerOf(law, 1)(6, 5000), resolution: 1 }, { of: "gaps" }));
    expect(shape.edges.length).toBeLessThanOrEqual(41);
    expect(shape.observed.length).toBe(shape.edges.length - 1);
    expect(shape.observed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shape.fitted.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.995);
    shape.observed.forEach((share, i) => expect(Math.abs(share - shape.fitted[i])).toBeLessThan(4.5 * Math.sqrt((shape.fitted[i] + 0.001) / 5000)));
  });
});
