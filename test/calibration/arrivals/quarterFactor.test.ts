import { describe, expect, it } from "vitest";
import { ordinaryDays, quarterResiduals, varianceOfSum } from "../../../src/calibration/arrivals/ordinaryDays.ts";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { quarterFactor } from "../../../src/calibration/arrivals/quarterFactor.ts";
import { quarterLikelihood } from "../../../src/calibration/arrivals/quarterLikelihood.ts";
import { streamArrivals } from "../../../src/calibration/arrivals/streamArrivals.ts";
import { playedArrivals } from "./playedArrivals.ts";

function fittedTo(seed: string, quarterCv: number, quarterCorrelation: number, busynessCv = 0.3): ReturnType<typeof quarterFactor> {
  const arrivals = { sale: { consultsPerDay: 1500, busynessCv, quarterCv, quarterCorrelation } };
  return quarterFactor(quarterResiduals(ordinaryDays(quarterCounts(playedArrivals({ arrivals, days: 10, seed }))[0])));
}

describe("the factor of quarter-hours", () => {
  const seeds = Array.from({ length: 40 }, (_, index) => `quarters ${index}`);
  const fits = seeds.map((seed) => fittedTo(seed, 0.25, 0.5));
  const mean = (of: (fit: (typeof fits)[number]) => number): number => fits.reduce((sum, fit) => sum + of(fit), 0) / fits.length;
  const error = (of: (fit: (typeof fits)[number]) => number): number => Math.sqrt(fits.reduce((sum, fit) => sum + (of(fit) - mean(of)) ** 2, 0) / fits.length / (fits.length - 1));

  it("comes out without bias, whatever the busyness of the days", () => {
    const cv = (fit: (typeof fits)[number]): number => fit.cv.value;
    const step = (fit: (typeof fits)[number]): number => fit.correlation?.value ?? 0;
    expect(Math.abs(mean(cv) - 0.25)).toBeLessThan(3 * error(cv));
    expect(Math.abs(mean(step) - 0.5)).toBeLessThan(3 * error(step));
  });

  it("lies in its interval in about nine of ten, and so does the correlation", () => {
    const three = 3 * Math.sqrt((0.9 * 0.1) / seeds.length);
    expect(mean(({ cv: { lower, upper } }) => (lower <= 0.25 && 0.25 <= upper ? 1 : 0))).toBeGreaterThan(0.9 - three);
    expect(mean(({ correlation }) => (correlation !== undefined && correlation.lower <= 0.5 && 0.5 <= correlation.upper ? 1 : 0))).toBeGreaterThan(0.9 - three);
  });

  it("is told apart from none, alone and together", () => {
    expect(fittedTo("alone", 0.3, 0).correlation?.lower).toBe(0);
    expect(fittedTo("together", 0.3, 0.8).correlation?.lower).toBeGreaterThan(0.5);
    expect(fittedTo("none", 0, 0).cv.lower).toBe(0);
  });
});

it("the quasi-likelihood of a day is that of a normal vector with its covariances", () => {
  // Three quarter-hours in use; covariance m_i m_j (100 + square · step^|i−j|) + m_i on the diagonal; by the determinant and the inverse of 3 × 3.
  const means = new Float64Array(96);
  const residuals = new Float64Array(96);
  const [places, m, r] = [[10, 11, 13], [4, 7, 5], [1.5, -2, 0.7]];
  places.forEach((quarter, i) => [means[quarter], residuals[quarter]] = [m[i], r[i]]);
  const [square, step] = [0.09, 0.6];
  const s = places.map((a, i) => places.map((b, j) => m[i] * m[j] * (100 + square * step ** Math.abs(a - b)) + (i === j ? m[i] : 0)));
  const minor = (i: number, j: number): number => {
    const [rows, columns] = [[0, 1, 2].filter((row) => row !== i), [0, 1, 2].filter((column) => column !== j)];
    return s[rows[0]][columns[0]] * s[rows[1]][columns[1]] - s[rows[0]][columns[1]] * s[rows[1]][columns[0]];
  };
  const determinant = s[0][0] * minor(0, 0) - s[0][1] * minor(0, 1) + s[0][2] * minor(0, 2);
  let form = 0;
  for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) form += ((r[i] * r[j] * (-1) ** (i + j)) * minor(i, j)) / determinant;
  expect(quarterLikelihood({ days: 1, means, residuals, freeShare: 1 }, square, step)).toBeCloseTo(-(Math.log(determinant) + form) / 2, 8);
});

it("what factors add to a sum is the mean of the correlations of all pairs", () => {
  const weights = [1, 2, 0.5, 3];
  let pairs = 0;
  for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) pairs += weights[i] * weights[j] * 0.7 ** Math.abs(i - j);
  expect(varianceOfSum(weights, 0.7)).toBeCloseTo(pairs / 6.5 ** 2, 12);
  expect(varianceOfSum(weights, 0)).toBeCloseTo((1 + 4 + 0.25 + 9) / 6.5 ** 2, 12);
});

it("a course of days whose quarter-hours go together for hours is not flattened: neither is the night lifted nor the evening lowered", () => {
  const days = Array.from({ length: 8 }, (_, number) => {
    const arrivals = { sale: { consultsPerDay: 600, busynessCv: 0.3, quarterCv: 0.45, quarterCorrelation: 0.98 } };
    return streamArrivals(quarterCounts(playedArrivals({ arrivals, days: 4, seed: `night ${number}` }))[0]);
  });
  for (const [from, to] of [[4, 24], [76, 92]]) {
    const [fitted, seen] = [days.map(({ profile }) => profile.slice(from, to).reduce((sum, { value }) => sum + value, 0)), days.map((each) => each.seen.slice(from, to).reduce((sum, value) => sum + value, 0))];
    const logs = fitted.map((each, place) => Math.log(each / seen[place]));
    // Within the standard error of what was counted, by chance alone, of each of the eight logs.
    for (const [place, log] of logs.entries()) expect(Math.abs(log)).toBeLessThan(3 / Math.sqrt(4 * seen[place]));
  }
});
