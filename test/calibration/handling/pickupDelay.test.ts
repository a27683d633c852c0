import { describe, expect, it } from "vitest";
import { binnedHandlings } from "../../../src/calibration/handling/binnedHandlings.ts";
import type { BinnedHandlings } from "../../../src/calibration/handling/binnedHandlings.ts";
import { pickupDelay } from "../../../src/calibration/handling/pickupDelay.ts";
import { coverageSlack, samplerOf, uniforms } from "../laws/samples.ts";

const work = samplerOf({ lognormal: { mean: 22, cv: 0.8 } });
const delays = samplerOf({ exponential: { mean: 6 } });

interface Made {
  readonly delay?: boolean;
  /** Share of times that a short break of five minutes on the mean makes longer. */
  readonly breaks?: number;
  readonly slowdown?: number;
  readonly most?: number;
  readonly resolution?: number;
}

/** Handlings of one stream: work times the slowdown of up to `most` open conversations, with a delay of 6 s on the mean or without. */
function handlings(sample: number, size: number, { delay = false, breaks = 0, slowdown = 0, most = 1, resolution = 0.001 }: Made): ReadonlyMap<number, BinnedHandlings> {
  const [works, late, chance, others] = [work(sample, size), delays(sample + 1, size), uniforms(sample + 2, size), uniforms(sample + 3, size)];
  const open = Int32Array.from(others, (u) => 1 + Math.floor(u * most));
  const seconds = works.map((time, row) => {
    const lasted = time * (1 + slowdown * (open[row] - 1)) + (delay ? late[row] : 0) + (chance[row] < breaks ? 300 * -Math.log(others[row]) : 0);
    return Math.round(lasted / resolution) * resolution;
  });
  return binnedHandlings({ count: size, seconds, agent: new Int32Array(size), stream: new Int32Array(size), open }, new Map(), resolution / 4);
}

describe("the delay until an idle agent notices", () => {
  const SAMPLES = 200;
  it.each<[string, Made, number]>([
    ["as they are", {}, 6],
    ["known to the second", { resolution: 1 }, 6],
    ["of agents who are slower the more they have open", { slowdown: 0.05, most: 6 }, 6],
    ["without any delay", {}, 0],
  ])("of idle handlings %s lies in its interval as often as it says", (_, made, truth) => {
    let held = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const busy = handlings(4 * sample, 400, { ...made });
      const idle = handlings(4000 + 4 * sample, 600, { ...made, most: made.most === undefined ? 1 : 3, delay: truth > 0 });
      const found = pickupDelay(busy, idle, { value: made.slowdown ?? 0, error: 0 }, made.resolution ?? 0.001);
      if ((found?.lower ?? Infinity) <= truth && truth <= (found?.upper ?? 0)) held++;
    }
    // At 0 there is nothing below to miss by: 95 % of the intervals hold it.
    expect(Math.abs(held / SAMPLES - (truth === 0 ? 0.95 : 0.9))).toBeLessThan(coverageSlack(SAMPLES));
  });

  it("is hardly longer for breaks that the log does not tell, which add half as much again to the mean of idle handlings", () => {
    const [busy, idle] = [handlings(1, 20_000, {}), handlings(9, 20_000, { delay: true, breaks: 0.05 })];
    const mean = (its: ReadonlyMap<number, BinnedHandlings>): number => [...its.values()].reduce((sum, { seconds, weights, count }) => sum + seconds.reduce((all, time, row) => all + time * weights[row], 0) / count, 0);
    expect(mean(idle) - mean(busy)).toBeGreaterThan(6 + 10);
    // Of 5 % of the times all that a median can be moved by: to the quantile of 0.5 / 0.95 of the others.
    expect(pickupDelay(busy, idle, undefined, 0.001)?.value).toBeLessThan(6 + 2);
    expect(pickupDelay(busy, idle, undefined, 0.001)?.value).toBeGreaterThan(6 - 0.5);
  });

  it("has wider limits where the slowdown is not sure, and cannot be told without both kinds of handlings", () => {
    const [busy, idle] = [handlings(1, 2000, { slowdown: 0.05, most: 6 }), handlings(9, 2000, { slowdown: 0.05, most: 2, delay: true })];
    const width = (error: number): number => {
      const { lower = 0, upper = 0 } = pickupDelay(busy, idle, { value: 0.05, error }, 0.001) ?? {};
      return upper - lower;
    };
    expect(width(0.03)).toBeGreaterThan(1.2 * width(0));
    expect(pickupDelay(new Map(), idle, undefined, 0.001)).toBeUndefined();
  });
});
