import { describe, expect, it } from "vitest";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { type StreamArrivals, streamArrivals } from "../../../src/calibration/arrivals/streamArrivals.ts";
import { PROFILES } from "../../../src/scenario/profiles.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { playedArrivals } from "./playedArrivals.ts";

const WEEKS = isLongForm ? 200 : 60;
const PER_DAY = 800;
const CV = 0.15;

/** A share of so many trials lies this far from its expectation, by chance, once in a thousand times. */
function reach(share: number, trials: number): number {
  return 3.3 * Math.sqrt((share * (1 - share)) / trials);
}

describe("simulated weeks with busyness of 15 %", () => {
  const weeks: StreamArrivals[] = Array.from({ length: WEEKS }, (_, week) =>
    streamArrivals(quarterCounts(playedArrivals({ arrivals: { sale: { consultsPerDay: PER_DAY, busynessCv: CV } }, days: 7, seed: `week ${week}` }))[0]));
  const held = (isHeld: (week: StreamArrivals) => boolean): number => weeks.filter(isHeld).length / WEEKS;

  it("show events in no more than 5 % of them", () => {
    expect(held(({ events }) => events.length > 0)).toBeLessThanOrEqual(isLongForm ? 0.05 : 0.05 + reach(0.05, WEEKS));
  });

  it("have the mean and the spread of days within their 90 % intervals", () => {
    expect(Math.abs(held(({ perDay: { lower, upper } }) => lower <= PER_DAY && PER_DAY <= upper) - 0.9)).toBeLessThan(reach(0.9, WEEKS));
    expect(Math.abs(held(({ busynessCv }) => busynessCv !== undefined && busynessCv.lower <= CV && CV <= busynessCv.upper) - 0.9)).toBeLessThan(reach(0.9, WEEKS));
  });

  it("have the rates of hours within theirs: a little more often, for Poisson's variance is the least that is assumed", () => {
    const total = PROFILES.ordinary.reduce((sum, weight) => sum + weight, 0);
    const shares = PROFILES.ordinary.map((weight, hour) => held(({ hours }) => {
      const rate = (PER_DAY * weight) / total;
      return (hours[hour].lower ?? 0) <= rate && rate <= (hours[hour].upper ?? 0);
    }));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean, shares.join(" ")).toBeGreaterThan(0.89);
    expect(mean, shares.join(" ")).toBeLessThan(0.97);
    expect(Math.min(...shares), shares.join(" ")).toBeGreaterThan(0.9 - reach(0.9, WEEKS));
  });

  it("ask for a factor of the quarter-hours in no more of them than Akaike's criterion does by chance, and then for a small one", () => {
    expect(held(({ quarterCv }) => (quarterCv?.value ?? 0) > 0)).toBeLessThan(isLongForm ? 0.2 : 0.16 + reach(0.16, WEEKS));
    expect(held(({ quarterCv }) => (quarterCv?.value ?? 0) > 0.2)).toBe(0);
    expect(held(({ quarterCv }) => quarterCv?.lower === 0)).toBeGreaterThan(0.9 - reach(0.9, WEEKS));
  });
});
