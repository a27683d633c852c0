import { describe, expect, it } from "vitest";
import { differingStretches } from "../../../src/experiment/comparison/differingStretches.ts";
import type { PairedDifference } from "../../../src/statistics/pairedDifference.ts";
import { normalQuantile } from "../../../src/random/normalQuantile.ts";
import { uniforms } from "../../random/words.ts";

const quarter = (value: number, standardError = 1): PairedDifference => ({ value, standardError, informed: 10_000, isConstant: false });
const NOTHING: PairedDifference = { value: 0, standardError: 0, informed: 10_000, isConstant: true };

describe("stretches of a day that differ", () => {
  it("join neighbours of one sign, also across one quarter-hour that goes the same way", () => {
    const far = [quarter(9), quarter(8), NOTHING, quarter(7), quarter(0.5), quarter(6), quarter(-9), quarter(-9), quarter(0.5), quarter(-9), NOTHING];
    expect(differingStretches(far)).toEqual([{ from: 0, to: 2 }, { from: 3, to: 6 }, { from: 6, to: 8 }, { from: 9, to: 10 }]);
  });

  it("take in by the rule of the false discovery rate what a fixed limit would refuse or let in", () => {
    // Chances 0.0027, 0.0124, 0.0278, 0.134 of four candidates: limits 0.0125, 0.025, 0.0375, 0.05. The second and third stand because the third does.
    const worked = [quarter(3), NOTHING, NOTHING, quarter(2.5), NOTHING, NOTHING, quarter(2.2), NOTHING, NOTHING, quarter(1.5)];
    expect(differingStretches(worked).map(({ from }) => from)).toEqual([0, 3, 6]);
    // The same 2.2 among twenty where nothing else stands out lies outside its interval of 95 % and is not told.
    expect(differingStretches([quarter(2.2), ...Array.from({ length: 19 }, (_, index) => quarter((index % 3) - 1))])).toEqual([]);
  });

  it("tell nothing of a day on which nothing differs, in 95 of 100 days", () => {
    const uniform = uniforms("a day on which nothing differs");
    const days = 400;
    let told = 0;
    for (let day = 0; day < days; day++) if (differingStretches(Array.from({ length: 96 }, () => quarter(normalQuantile(uniform())))).length > 0) told++;
    // Four standard errors about 5 %.
    expect(Math.abs(told / days - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / days));
  });

  it("know of a single batch nothing", () => {
    expect(differingStretches([{ value: 3, standardError: Infinity, informed: 1, isConstant: false }])).toEqual([]);
  });
});
