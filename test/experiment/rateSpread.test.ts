import { describe, expect, it } from "vitest";
import { rateSpread, spreadWidth } from "../../src/experiment/rateSpread.ts";

describe("the spread of a day's rate", () => {
  it("counts replications in stretches of a round width from the first with any to the last", () => {
    expect(rateSpread([0.71, 0.72, 0.729, 0.75, 0.8], 0.02)).toEqual({ from: 0.7, width: 0.02, replications: [1, 2, 1, 0, 0, 1] });
  });

  it("puts a rate that stands on a limit above it, whatever its last digit", () => {
    expect(rateSpread([0.8, 1 - 0.2, 0.1 + 0.7], 0.1)).toEqual({ from: 0.8, width: 0.1, replications: [3] });
    expect(rateSpread([1], 0.05)).toEqual({ from: 1, width: 0.05, replications: [1] });
  });

  it("has a round width that needs about two dozen stretches, and no less than the least", () => {
    expect(spreadWidth([0.5, 0.98], 0.001)).toBe(0.02);
    expect(spreadWidth([0.951, 0.957], 0.001)).toBe(0.001);
    expect(spreadWidth([12, 260], 0.1)).toBe(20);
    expect([spreadWidth([], 0.001), spreadWidth([0.4], 0.001)]).toEqual([0.001, 0.001]);
  });

  it("is empty without values", () => {
    expect(rateSpread([], 0.1)).toBeUndefined();
  });
});
