import { describe, expect, it } from "vitest";
import { gammaQuantile } from "../../../src/random/gammaQuantile.ts";
import { childA, unitInterval } from "../../../src/random/draw.ts";
import { poissonQuantile } from "../../../src/random/poissonQuantile.ts";
import { groupMeans, logLikelihood, negativeBinomialDays } from "../../../src/calibration/arrivals/negativeBinomialDays.ts";

const alike = (counts: readonly number[], exposures = counts.map(() => 1)): { counts: readonly number[]; exposures: readonly number[]; groups: readonly number[] } => ({ counts, exposures, groups: counts.map(() => 0) });

describe("negative binomial days", () => {
  it("have the variance of a sample where counts are large: of the mean square it is the unbiased one", () => {
    const counts = [90_000, 100_000, 105_000, 112_000, 96_000, 101_000, 99_000];
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    const { square, lowerSquare, upperSquare, means } = negativeBinomialDays(alike(counts));
    expect(means[0]).toBeCloseTo(mean, -1);
    expect(square / (variance / mean ** 2 - 1 / mean)).toBeCloseTo(1, 1);
    expect(lowerSquare).toBeLessThan(square);
    expect(upperSquare).toBeGreaterThan(square);
  });

  it("that vary less than Poisson's have no spread, and an upper limit for it", () => {
    const { square, lowerSquare, upperSquare } = negativeBinomialDays(alike([100, 101, 99, 100, 102, 98]));
    expect([square, lowerSquare]).toEqual([0, 0]);
    expect(upperSquare).toBeGreaterThan(0.0001);
    expect(upperSquare).toBeLessThan(0.05);
  });

  it("have the likelihood of geometric numbers where the spread is 1", () => {
    // P(n) = mⁿ / (1 + m)^(n + 1)
    const [counts, mean] = [[0, 3, 7], 4];
    const geometric = counts.reduce((sum, count) => sum + count * Math.log(mean) - (count + 1) * Math.log(1 + mean), 0);
    expect(logLikelihood(alike(counts), 1, [mean])).toBeCloseTo(geometric, 10);
  });

  it("of which only a part is in use have the mean of whole days", () => {
    expect(groupMeans(alike([50, 100, 25], [0.5, 1, 0.25]), 0.04)[0]).toBeCloseTo(100, 8);
  });

  it("of groups have a mean each and one spread", () => {
    const { means, square } = negativeBinomialDays({ counts: [100, 120, 300, 360], exposures: [1, 1, 1, 1], groups: [0, 0, 1, 1] });
    expect(means.map(Math.round)).toEqual([110, 330]);
    expect(square).toBeLessThan(0.05);
  });

  it.each([[5, 0.15], [7, 0.2], [14, 0.3]])("of samples of %d with a cv of %d have limits beyond which the truth lies in one of twenty on either side", (number, cv) => {
    const SAMPLES = 400;
    const chance = (sample: number, place: number): number => unitInterval(childA(childA(number, 20_260_602, sample), 13, place));
    const fits = Array.from({ length: SAMPLES }, (_, sample) => negativeBinomialDays(alike(Array.from({ length: number }, (_unused, day) =>
      poissonQuantile(chance(sample, 2 * day), 400 * gammaQuantile(chance(sample, 2 * day + 1), 1, cv))))));
    const [below, above] = [fits.filter(({ lowerSquare }) => cv * cv < lowerSquare).length, fits.filter(({ upperSquare }) => cv * cv > upperSquare).length];
    const threeErrors = 3 * Math.sqrt(SAMPLES * 0.05 * 0.95);
    expect(Math.abs(below - 0.05 * SAMPLES), `${below} below`).toBeLessThan(threeErrors);
    expect(Math.abs(above - 0.05 * SAMPLES), `${above} above`).toBeLessThan(threeErrors);
  });
});
