import { describe, expect, it } from "vitest";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { blakerInterval } from "../../src/statistics/blakerInterval.ts";
import { discordantEstimate } from "../../src/statistics/discordantEstimate.ts";
import { sumEstimate } from "../../src/statistics/sumEstimate.ts";

describe("the sum of two quantities that are estimated from different replications", () => {
  const basis = { level: 0.95, replications: 9, method: "paired" } as const;

  it("has limits as far as the root of the squared distances of both, below and above by themselves", () => {
    const sum = sumEstimate({ value: 10, lower: 7, upper: 11 }, { value: 2, lower: -2, upper: 2.5, ...basis });
    expect(sum).toEqual({ value: 12, lower: 12 - 5, upper: 12 + Math.sqrt(1.25), ...basis });
    // of two normal means with known errors it is the interval of their sum
    const normal = sumEstimate({ value: 1, lower: 1 - 1.96 * 3, upper: 1 + 1.96 * 3 }, { value: 1, lower: 1 - 1.96 * 4, upper: 1 + 1.96 * 4, ...basis });
    expect(normal.upper).toBeCloseTo(2 + 1.96 * 5, 12);
  });

  it("has no value without the second's, and no limits without its limits", () => {
    expect(sumEstimate({ value: 1, lower: 0, upper: 2 }, basis)).toEqual(basis);
    expect(sumEstimate({ value: 1, lower: 0, upper: 2 }, { value: 2, ...basis })).toEqual({ value: 3, ...basis });
  });

  it("holds the probability that pairs lead to from a confirmed one as often as it says, or oftener", () => {
    const [RUNS, CONFIRMED, PAIRS] = [600, 4000, 300];
    for (const [before, lost, gained] of [[0.96, 0.02, 0.005], [0.96, 0.3, 0.0], [0.9, 0.05, 0.03]] as const) {
      let held = 0;
      for (let run = 0; run < RUNS; run++) {
        const count = (n: number, purpose: number, from: number, to: number): number => Array.from({ length: n }, (_, row) => unitInterval(draw(run, purpose, row))).filter((each) => each >= from && each < to).length;
        const passed = count(CONFIRMED, 1, 0, before);
        // of one pair at most one of the two happens
        const difference = discordantEstimate(count(PAIRS, 2, lost, lost + gained), count(PAIRS, 2, 0, lost), PAIRS, 0.95);
        const { lower = 0, upper = 0 } = sumEstimate({ value: passed / CONFIRMED, ...blakerInterval(passed, CONFIRMED, 0.95) }, difference);
        const truth = before - lost + gained;
        if (lower <= truth && truth <= upper) held++;
      }
      // four standard errors below 95 %
      expect(held / RUNS, `${before} ${lost} ${gained}`).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / RUNS));
    }
  });
});
