import { describe, expect, it } from "vitest";
import { dayCorrelation } from "../../../src/calibration/arrivals/dayCorrelation.ts";
import { ordinaryDays } from "../../../src/calibration/arrivals/ordinaryDays.ts";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { playedArrivals } from "./playedArrivals.ts";

const LOGS = isLongForm ? 150 : 50;
/** Of the likeliest correlation of one log. */
const STANDARD_ERROR = 0.22;

function correlations(truth: number, days: number, logs = LOGS): NonNullable<ReturnType<typeof dayCorrelation>>[] {
  return Array.from({ length: logs }, (_, log) => {
    const arrivals = { sale: { consultsPerDay: 3000, busynessCv: 0.25, busynessCorrelation: truth, profile: "flat" } };
    const ordinary = ordinaryDays(quarterCounts(playedArrivals({ arrivals, days, seed: `days ${truth} ${log}` }))[0]);
    return dayCorrelation(ordinary, Math.sqrt(ordinary.days.square));
  }).filter((each) => each !== undefined);
}

describe.each([0, 0.5])("neighbouring days with a correlation of %d", (truth) => {
  const found = correlations(truth, 21);
  const mean = (of: (each: (typeof found)[number]) => number): number => found.reduce((sum, each) => sum + of(each), 0) / found.length;

  it("lie in their 90 % interval in about nine of ten logs of three weeks", () => {
    expect(found.length).toBe(LOGS);
    const held = mean(({ lower, upper }) => (lower <= truth && truth <= upper ? 1 : 0));
    expect(held).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / LOGS));
  });

  it("come out about right in the mean", () => {
    // What is negative counts as 0, which lifts the mean of none by 0.4 of a standard error.
    const lifted = truth === 0 ? 0.4 * STANDARD_ERROR : 0;
    expect(Math.abs(mean(({ likeliest }) => likeliest) - truth - lifted)).toBeLessThan((3.3 * STANDARD_ERROR) / Math.sqrt(LOGS));
  });
});

it("says nothing of fewer than 14 days", () => {
  expect(correlations(0, 13, 5)).toEqual([]);
});
