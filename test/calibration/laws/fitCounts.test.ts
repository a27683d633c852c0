import { describe, expect, it } from "vitest";
import { fitCounts } from "../../../src/calibration/laws/fitCounts.ts";
import type { FittedLaw } from "../../../src/calibration/laws/fitTimes.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { coverageSlack, samplerOf } from "./samples.ts";

function present(fitted: FittedLaw | undefined): FittedLaw {
  if (fitted === undefined) throw new Error("nothing was fitted");
  return fitted;
}

describe("counts", () => {
  it.each([[1.3, 60], [1.3, 1000], [4, 60], [4, 1000]])("of mean %d in samples of %i: the interval holds the mean as often as it says", (mean, size) => {
    const sampler = samplerOf({ geometric: { mean } }, 1);
    const samples = 1500;
    let [inside, geometric] = [0, 0];
    for (let sample = 0; sample < samples; sample++) {
      const { fit } = present(fitCounts(sampler(sample, size), { of: "turns" }));
      if ((fit.lower ?? 0) <= mean && mean <= (fit.upper ?? 0)) inside++;
      if (fit.family === "geometric") geometric++;
    }
    expect(Math.abs(inside / samples - 0.9)).toBeLessThan(coverageSlack(samples) + (size === 60 ? 0.01 : 0));
    expect(geometric / samples).toBeGreaterThan(size === 60 ? 0.9 : 0.97);
  });

  it("that follow no geometric law stand as they are, whole numbers of the same mean", () => {
    const counts = Array.from({ length: 3000 }, (_, i) => (i % 10 < 3 ? 1 : i % 10 < 9 ? 3 : 8));
    const { fit, law } = present(fitCounts(counts, { of: "turns" }));
    expect(fit).toMatchObject({ family: "empirical", n: 3000 });
    expect(fit.value).toBeCloseTo(2.9, 9);
    expect(lawMean(law)).toBeCloseTo(2.9, 2);
    const list = (law as { empirical: readonly number[] }).empirical;
    expect([1, 3, 8].map((count) => list.filter((each) => each === count).length)).toEqual([60, 120, 20]);
  });

  it("odd shares keep the mean to within 1/400", () => {
    for (let seed = 1; seed < 20; seed++) {
      const counts = [...samplerOf({ mixture: [{ share: 0.6, of: { geometric: { mean: 2.3 } } }, { share: 0.4, of: { constant: 7 } }] }, 1)(seed, 777)];
      const { fit, law } = present(fitCounts(counts, { of: "turns" }));
      expect(fit.family).toBe("empirical");
      expect(Math.abs(lawMean(law) - fit.value)).toBeLessThanOrEqual(1 / 400 + 1e-9);
    }
  });

  it("that are all alike are a constant; of ones alone it is told how large the mean may be", () => {
    expect(present(fitCounts(new Array<number>(50).fill(3), { of: "turns" }))).toMatchObject({ law: { constant: 3 }, fit: { value: 3, lower: 3, upper: 3, family: "constant" } });
    const { fit } = present(fitCounts(new Array<number>(50).fill(1), { of: "turns" }));
    // (1/m)^50 = 5 %
    expect(fit.upper).toBeCloseTo(20 ** (1 / 50), 9);
  });

  it("below 30 nothing is fitted; a weight stands for so many", () => {
    expect(fitCounts(new Array<number>(29).fill(3), { of: "turns" })).toBeUndefined();
    expect(fitCounts([], { of: "turns" })).toBeUndefined();
    const weighted = present(fitCounts([1, 2, 3, 4], { of: "turns", weights: Float64Array.of(40, 20, 10, 5) }));
    const plain = present(fitCounts([[1, 40], [2, 20], [3, 10], [4, 5]].flatMap(([count, times]) => new Array<number>(times).fill(count)), { of: "turns" }));
    expect([weighted.law, weighted.fit, weighted.shape]).toEqual([plain.law, plain.fit, plain.shape]);
    expect([0.5, 1, 2.7, 9].map(weighted.below)).toEqual([0.5, 1, 2.7, 9].map(plain.below));
  });

  it("are drawn one bin a whole number, what is beyond the last bin in it", () => {
    const { shape } = present(fitCounts([...new Array<number>(500).fill(1), ...samplerOf({ geometric: { mean: 30 } }, 1)(1, 500)], { of: "turns" }));
    expect(shape.edges.length).toBe(41);
    expect(shape.observed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shape.fitted.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
