import { expect, it } from "vitest";
import { fitPatience } from "../../../src/calibration/buyers/fitPatience.ts";
import { patienceRanges } from "../../../src/calibration/buyers/patienceRanges.ts";
import { binOf, timeBins } from "../../../src/calibration/buyers/timeBins.ts";
import type { WaitCounts } from "../../../src/calibration/buyers/waitCounts.ts";
import type { Ranged } from "../../../src/calibration/fit.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { normalQuantile } from "../../../src/random/normalQuantile.ts";

interface Truth {
  readonly cv: number;
  /** Of a probability; the mean is 1. */
  readonly quantile: (u: number) => number;
}

const SIGMA = 0.7;
/** Weibull's of shape 1.5 and 0.9: means Γ(5/3) and Γ(19/9), cv² = Γ(1 + 2/k) ÷ Γ(1 + 1/k)² − 1. Source: Abramowitz & Stegun, table 6.1. */
const TRUTHS: readonly Truth[] = [
  { cv: 1, quantile: (u) => -Math.log1p(-u) },
  { cv: Math.sqrt(Math.expm1(SIGMA ** 2)), quantile: (u) => Math.exp(SIGMA * normalQuantile(u) - SIGMA ** 2 / 2) },
  { cv: 0.67897, quantile: (u) => (-Math.log1p(-u)) ** (2 / 3) / 0.9027453 },
  { cv: 1.11303, quantile: (u) => (-Math.log1p(-u)) ** (10 / 9) / 1.0521837 },
];
const bins = timeBins(0.001);
const MEAN = 500;
const SAMPLES = 24;
/** Three standard errors below nine of ten. */
const LEAST_HELD = SAMPLES * 0.9 - 3 * Math.sqrt(SAMPLES * 0.9 * 0.1);

/** 1,500 turns that would be handled after times spread evenly up to 20 minutes, in a log that tells of all who leave, openly or not. */
function sample({ quantile }: Truth, seed: number): WaitCounts {
  const column = (): Float64Array => new Float64Array(bins.count);
  const counts = { bins, next: column(), closing: column(), thereAndOver: column(), nothing: column(), unknown: column(), open: column(), told: column(), gone: column(), nextOfTurn: column(), overOfTurn: column(), nothingCells: [], nothingCellOf: new Int32Array(), goneCells: [], guessed: 0 };
  for (let i = 0; i < 1500; i++) {
    const u = (k: number): number => unitInterval(draw(seed, 815, 3 * i + k));
    const [handled, patience] = [1200 * u(0), MEAN * quantile(u(1))];
    if (patience >= handled) (u(2) < 0.6 ? counts.next : counts.thereAndOver)[binOf(bins, handled)]++;
    else (i % 2 === 0 ? counts.open : counts.told)[binOf(bins, patience)]++;
  }
  return counts;
}

function holds({ lower = Infinity, upper = -Infinity }: Ranged, truth: number): boolean {
  return lower <= truth && truth <= upper;
}

it("limits of patience hold its mean and cv, whichever family made it and whichever was chosen, and a cv of 1 has limits too", () => {
  let [means, cvs, ofExponential] = [0, 0, 0];
  for (let seed = 0; seed < SAMPLES; seed++) {
    const truth = TRUTHS[seed % TRUTHS.length];
    const fitted = fitPatience(sample(truth, seed), () => 0);
    if (fitted?.form.family === undefined) continue;
    const { mean, cv } = patienceRanges(fitted, fitted.form.family);
    if (holds(mean, MEAN)) means++;
    if (holds(cv, truth.cv)) cvs++;
    if (fitted.form.family.family === "exponential" && (cv.lower ?? 1) < 1 && (cv.upper ?? 1) > 1) ofExponential++;
  }
  expect(means).toBeGreaterThanOrEqual(LEAST_HELD);
  expect(cvs).toBeGreaterThanOrEqual(LEAST_HELD);
  expect(ofExponential).toBeGreaterThan(SAMPLES / 8);
});
