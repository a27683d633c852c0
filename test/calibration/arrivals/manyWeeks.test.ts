import { describe, expect, it } from "vitest";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { type StreamArrivals, streamArrivals } from "../../../src/calibration/arrivals/streamArrivals.ts";
import { PROFILES } from "../../../src/scenario/profiles.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { playedArrivals } from "./playedArrivals.ts";

const WEEKS = isLongForm ? 200 : 60;
const PER_DAY = 800;
const CV = 0.15;

/** Limits by Student's 95 % with 6 degrees of freedom, 1.943, and never less than Poisson's variance: the mean over chi-square q with 6 of 2 Φ(1.943 √max(1, q / 6)) − 1, where there is no more than that. */
const MOST_HELD = 0.96;
/**
 * Akaike's criterion takes a factor without correlation where its score, a standard normal variate, is above √2 (7.9 %), or one with some correlation where the score as a function of the
 * correlation reaches 2 for some; that it crosses it upwards has a probability of at most (length of its course ÷ 2π) · e^(−2), the length 2.63 for 96 quarter-hours (5.7 %).
 * Source: R. B. Davies, Biometrika 64 (1977) 247.
 */
const ASKED_BY_CHANCE = 0.136;

/** A share of so many trials lies this far from its expectation, by chance, once in a thousand times. */
function reach(share: number, trials: number): number {
  return 3.3 * Math.sqrt((share * (1 - share)) / trials);
}

describe("simulated weeks with busyness of 15 %", () => {
  const weeks: StreamArrivals[] = Array.from({ length: WEEKS }, (_, week) =>
    streamArrivals(quarterCounts(playedArrivals({ arrivals: { sale: { consultsPerDay: PER_DAY, busynessCv: CV } }, days: 7, seed: `week ${week}` }))[0]));
  const held = (isHeld: (week: StreamArrivals) => boolean): number => weeks.filter(isHeld).length / WEEKS;

  it("show events in no more than 5 % of them", () => {
    expect(held(({ events }) => events.length > 0)).toBeLessThanOrEqual(0.05 + reach(0.05, WEEKS));
  });

  it("have the mean and the spread of days within their 90 % intervals", () => {
    expect(Math.abs(held(({ perDay: { lower, upper } }) => lower <= PER_DAY && PER_DAY <= upper) - 0.9)).toBeLessThan(reach(0.9, WEEKS));
    expect(Math.abs(held(({ busynessCv }) => busynessCv !== undefined && busynessCv.lower <= CV && CV <= busynessCv.upper) - 0.9)).toBeLessThan(reach(0.9, WEEKS));
  });

  it("have the rates of hours within theirs: a little more often, for Poisson's variance is the least that is assumed", () => {
    const total = PROFILES.ordinary.reduce((sum, weight) => sum + weight, 0);
    const isHeld = ({ hours }: StreamArrivals, hour: number): boolean => {
      const rate = (PER_DAY * PROFILES.ordinary[hour]) / total;
      return (hours[hour].lower ?? 0) <= rate && rate <= (hours[hour].upper ?? 0);
    };
    const byWeek = weeks.map((week) => PROFILES.ordinary.filter((_, hour) => isHeld(week, hour)).length / PROFILES.ordinary.length);
    const mean = byWeek.reduce((sum, share) => sum + share, 0) / WEEKS;
    // Hours of one week go together: weeks are the trials.
    const standardError = Math.sqrt(byWeek.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (WEEKS - 1) / WEEKS);
    expect(mean).toBeGreaterThan(0.9 - 3.3 * standardError);
    expect(mean).toBeLessThan(MOST_HELD + 3.3 * standardError);
    const byHour = PROFILES.ordinary.map((_, hour) => held((week) => isHeld(week, hour)));
    expect(Math.min(...byHour), byHour.join(" ")).toBeGreaterThan(0.9 - reach(0.9, WEEKS));
  });

  it("ask for a factor of the quarter-hours in no more of them than Akaike's criterion does by chance, and then for a small one", () => {
    expect(held(({ quarterCv }) => (quarterCv?.value ?? 0) > 0)).toBeLessThan(ASKED_BY_CHANCE + reach(ASKED_BY_CHANCE, WEEKS));
    expect(held(({ quarterCv }) => (quarterCv?.value ?? 0) > 0.2)).toBe(0);
    expect(held(({ quarterCv }) => quarterCv?.lower === 0)).toBeGreaterThan(0.9 - reach(0.9, WEEKS));
  });
});
