import { describe, expect, it } from "vitest";
import { fitRhythm } from "../../../src/calibration/buyers/fitRhythm.ts";
import { timeRanges } from "../../../src/calibration/buyers/rhythmRanges.ts";
import type { PairCounts, StepCounts } from "../../../src/calibration/buyers/stepCounts.ts";
import { binOf, timeBins } from "../../../src/calibration/buyers/timeBins.ts";
import { exponentialFamily } from "../../../src/calibration/laws/exponentialFamily.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { logGamma } from "../../../src/random/logGamma.ts";

const bins = timeBins(0.001);
const [MORE, NEXT, GAP, THOUGHT] = [0.3, 0.8, 10, 60];

/** Messages with exponential gaps (or Weibull ones of a shape) and exponential thoughts, each answered after some 20 s. */
function sample(n: number, seed: number, shape = 1): StepCounts {
  const [burst, either] = [new Float64Array(bins.count), new Map<number, number>()];
  let over = 0;
  const add = (gap: number, thought: number): void => {
    const cell = binOf(bins, gap) * bins.count + binOf(bins, thought);
    either.set(cell, (either.get(cell) ?? 0) + 1);
  };
  for (let i = 0; i < n; i++) {
    const u = (k: number): number => unitInterval(draw(seed, 4242, 5 * i + k));
    const [answered, gap, thought] = [-20 * Math.log(u(0)), GAP * (-Math.log(u(1))) ** (1 / shape), -THOUGHT * Math.log(u(2))];
    if (u(3) < MORE) {
      if (gap < answered) burst[binOf(bins, gap)]++;
      else add(gap, gap - answered);
    } else if (u(4) < NEXT) add(answered + thought, thought);
    else over++;
  }
  const none = new Float64Array(bins.count);
  return { bins, burst, either: pairs(either), closing: none, over, settled: 0, cut: none, open: pairs(new Map()) };
}

function pairs(cells: ReadonlyMap<number, number>): PairCounts {
  const keys = [...cells.keys()];
  return {
    answered: new Float64Array(keys.length).fill(1),
    gap: Int32Array.from(keys, (cell) => Math.floor(cell / bins.count)), thought: Int32Array.from(keys, (cell) => cell % bins.count), count: Float64Array.from(keys, (cell) => cells.get(cell) ?? 0),
  };
}

describe("the rhythm of messages", () => {
  it("tells overlapping gaps and thoughts apart: 90 % intervals hold the truth in 14 of 20 samples at least", () => {
    const held = [0, 0, 0, 0];
    for (let seed = 0; seed < 20; seed++) {
      const rhythm = fitRhythm(sample(3000, seed));
      if (rhythm?.families.gap?.family !== "exponential" || rhythm.families.thought?.family !== "exponential") continue;
      [Math.log(MORE / (1 - MORE)), Math.log(GAP), Math.log(NEXT / (1 - NEXT)), Math.log(THOUGHT)].forEach((truth, place) => {
        if (Math.abs(rhythm.parameters[place] - truth) <= 1.645 * Math.sqrt(rhythm.covariance?.[place][place] ?? 0)) held[place]++;
      });
    }
    // 18 within three standard errors of 1.3
    for (const each of held) expect(each, held.join()).toBeGreaterThanOrEqual(14);
  });

  it("has limits that allow for the family being another one: gaps that hardly differ from exponential ones have their mean and cv within them", () => {
    const shape = 1.06;
    const [first, second] = [logGamma(1 + 1 / shape), logGamma(1 + 2 / shape)];
    const [mean, cv] = [GAP * Math.exp(first), Math.sqrt(Math.exp(second - 2 * first) - 1)];
    let [held, heldCv, exponential] = [0, 0, 0];
    for (let seed = 100; seed < 120; seed++) {
      const rhythm = fitRhythm(sample(2000, seed, shape));
      if (rhythm === undefined) continue;
      const found = timeRanges(rhythm, "gap");
      if (rhythm.families.gap === exponentialFamily) exponential++;
      if (mean >= (found.mean.lower ?? Infinity) && mean <= (found.mean.upper ?? 0)) held++;
      if (cv >= (found.cv.lower ?? Infinity) && cv <= (found.cv.upper ?? 0)) heldCv++;
    }
    // 18 of 20 within three standard errors of 1.3; an exponential law by itself would hold none
    expect(exponential).toBeGreaterThan(5);
    expect(held).toBeGreaterThanOrEqual(14);
    expect(heldCv).toBeGreaterThanOrEqual(14);
  });

  it("has no gaps where nobody writes on before the answer", () => {
    const counts = sample(2000, 99);
    const rhythm = fitRhythm({ ...counts, burst: new Float64Array(bins.count) });
    expect(rhythm?.families.gap).toBeUndefined();
    expect(rhythm?.families.thought).toBeDefined();
  });

  it("is not found in fewer than thirty messages of either kind", () => {
    expect(fitRhythm(sample(20, 5))).toBeUndefined();
  });
});
