import { describe, expect, it } from "vitest";
import { binOf, middleOf, timeBins } from "../../../src/calibration/buyers/timeBins.ts";

describe("bins of times", () => {
  it("hold each time between their edges, up to weeks", () => {
    for (const resolution of [0.001, 1, 60]) {
      const bins = timeBins(resolution);
      for (const seconds of [0, 0.001, 0.04, 0.06, 0.5, 1, 1.49, 1.51, 30, 59.9, 600, 86_400, 5e5, 1e8]) {
        const bin = binOf(bins, seconds);
        expect(bins.edges[bin]).toBeLessThanOrEqual(seconds);
        if (bin + 1 < bins.count) expect(bins.edges[bin + 1]).toBeGreaterThan(seconds);
      }
    }
  });

  it("have edges half-way between times that can be told apart", () => {
    const { edges } = timeBins(1);
    expect(Array.from(edges.subarray(0, 5))).toEqual([0, 0.5, 1.5, 2.5, 3.5]);
    expect([...edges].slice(1).every((edge) => Math.abs((edge % 1) - 0.5) < 1e-6)).toBe(true);
  });

  it("are a tenth wide where times are known finely", () => {
    const bins = timeBins(0.001);
    const bin = binOf(bins, 100);
    expect(bins.edges[bin + 1] / bins.edges[bin]).toBeCloseTo(1.1, 3);
    expect(middleOf(bins, bin)).toBeCloseTo((bins.edges[bin] + bins.edges[bin + 1]) / 2, 9);
    expect(bins.count).toBeLessThan(200);
  });
});
