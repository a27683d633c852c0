import { describe, expect, it } from "vitest";
import { certaintyAbove } from "../../src/statistics/certaintyAbove.ts";
import { pairedDifference } from "../../src/statistics/pairedDifference.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";

const sure = { standardError: 1, informed: 20, isConstant: false };

describe("how certain a difference is", () => {
  it("is the probability below Student's variate: 97.5 % where the interval of 95 % just touches 0", () => {
    for (const informed of [2, 5, 20, 400]) {
      for (const p of [0.6, 0.9, 0.975, 0.9999]) expect(certaintyAbove({ ...sure, informed, value: studentQuantile(p, informed - 1) })).toBeCloseTo(p, 8);
    }
  });

  it("is what is left to 1 for the other side, and a half where nothing speaks for either", () => {
    expect(certaintyAbove({ ...sure, value: -2 })! + certaintyAbove({ ...sure, value: 2 })!).toBeCloseTo(1, 14);
    expect(certaintyAbove({ ...sure, value: 0 })).toBe(0.5);
  });

  it("is that of coins that all fall alike where every pair shows the same", () => {
    expect(certaintyAbove({ value: 0.1, standardError: 0, informed: 5, isConstant: true })).toBe(1 - 1 / 32);
    expect(certaintyAbove({ value: -0.1, standardError: 0, informed: 5, isConstant: true })).toBe(1 / 32);
  });

  it("is not told by a single pair", () => {
    const difference = pairedDifference({ numerators: [1], denominators: [2] }, { numerators: [1], denominators: [4] });
    expect(difference).toMatchObject({ value: 0.25, informed: 1 });
    expect(certaintyAbove(difference!)).toBeUndefined();
  });
});
