import { expect, it } from "vitest";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { quarterRates } from "../../../src/calibration/arrivals/quarterRates.ts";
import { PROFILES } from "../../../src/scenario/profiles.ts";
import { playedArrivals } from "./playedArrivals.ts";

const QUARTERS = 96;
const ORDINARY = Array.from({ length: QUARTERS }, (_, quarter) => PROFILES.ordinary[Math.floor(quarter / 4)]);
const JUMP = ORDINARY.map((weight, quarter) => (quarter >= 80 && quarter < 84 ? 8 * weight : weight));
const PLAYED = 8;
const CHANCE_ALONE = new Float64Array(QUARTERS).fill(1);

interface Studied {
  /** Mean squared error of a quarter-hour by what it is where each is taken as counted. */
  readonly risk: number;
  /** Error of the four quarter-hours from 20:00, in standard errors of their count: mean and standard deviation. */
  readonly peak: number;
  readonly peakSpread: number;
}

/** Days of so many conversations, each evened out by itself. */
function study(weights: readonly number[], conversations: number): Studied {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const means = weights.map((weight) => (conversations * weight) / total);
  let risk = 0;
  const peaks: number[] = [];
  for (let day = 0; day < PLAYED; day++) {
    const [{ counts }] = quarterCounts(playedArrivals({ arrivals: { sale: { consultsPerDay: conversations, busynessCv: 0, profile: weights } }, days: 1, seed: `study ${day}` }));
    const rates = quarterRates(counts, new Float64Array(QUARTERS).fill(1), CHANCE_ALONE);
    risk += means.reduce((sum, mean, quarter) => sum + (rates[quarter] - mean) ** 2 / mean, 0) / QUARTERS / PLAYED;
    const peak = means.slice(80, 84).reduce((sum, mean) => sum + mean, 0);
    peaks.push((rates.slice(80, 84).reduce((sum, rate) => sum + rate, 0) - peak) / Math.sqrt(peak));
  }
  const mean = peaks.reduce((sum, each) => sum + each, 0) / PLAYED;
  return { risk, peak: mean, peakSpread: Math.sqrt(peaks.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (PLAYED - 1)) };
}

it.each([
  ["a flat day", Array<number>(QUARTERS).fill(1), 0.1], ["the ordinary day", ORDINARY, 0.5], ["a day whose hour from 20:00 has eight times as many", JUMP, 0.5],
] as const)("%s comes out nearer to the truth than its counts, from 200 conversations to 100,000, and its peak is not flattened", (_, weights, most) => {
  const sizes = [200, 5600, 100_000];
  const studied = sizes.map((conversations) => study(weights, conversations));
  const table = studied.map(({ risk, peak, peakSpread }, index) => `${sizes[index]}: risk ${risk.toFixed(2)}, peak ${peak.toFixed(2)} ± ${peakSpread.toFixed(2)}`).join("\n");
  for (const { risk, peak, peakSpread } of studied) {
    expect(risk, table).toBeLessThan(most);
    // Within its standard error, and what the days played leave open of that.
    expect(Math.abs(peak), table).toBeLessThan(1 + (3 * peakSpread) / Math.sqrt(PLAYED));
  }
});

it("what only some quarter-hours vary beyond chance does not move the others", () => {
  // A night of 4 that is Poisson's, a day of 400 that varies a hundred times as much.
  const counts = Float64Array.from({ length: QUARTERS }, (_, quarter) => (quarter < 48 ? 4 : 400));
  const rates = quarterRates(counts, CHANCE_ALONE, Float64Array.from(counts, (count) => (count === 4 ? 1 : 100)));
  expect(Math.abs(rates.slice(0, 44).reduce((sum, rate) => sum + rate, 0) / 44 - 4)).toBeLessThan(3 * Math.sqrt(4 / 48));
});

it("a jump stays at its quarter-hour", () => {
  const counts = Float64Array.from({ length: QUARTERS }, (_, quarter) => (quarter < 50 ? 40 : 80));
  const rates = quarterRates(counts, new Float64Array(QUARTERS).fill(2), CHANCE_ALONE);
  // 20 and 40 for each of two, from 50 quarter-hours of 40 and 46 of 80.
  expect(Math.abs(rates[48] - 20)).toBeLessThan(3 * Math.sqrt(20 / (2 * 50)));
  expect(Math.abs(rates[51] - 40)).toBeLessThan(3 * Math.sqrt(40 / (2 * 46)));
});

it("follows a change that goes on all day without a jump", () => {
  const means = Array.from({ length: QUARTERS }, (_, quarter) => 60 * (1 - 0.9 * Math.cos((2 * Math.PI * (quarter - 12)) / QUARTERS)));
  const rates = quarterRates(means.map(Math.round), new Float64Array(QUARTERS).fill(1), CHANCE_ALONE);
  // Counts that are just what was expected are moved by less than their standard error.
  means.forEach((mean, quarter) => expect(Math.abs(rates[quarter] - mean)).toBeLessThan(Math.sqrt(mean)));
});
