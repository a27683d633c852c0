import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/random/normalQuantile.ts";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { pairedEstimate } from "../../src/statistics/pairedEstimate.ts";
import { pairedPerUnit } from "../../src/statistics/pairedPerUnit.ts";

const normal = (run: number, row: number): number => normalQuantile(unitInterval(draw(run, 77, row)));

describe("the difference of two ratios by unit spent", () => {
  const n = 40;
  const columns = (value: (row: number) => number) => ({ numerators: Float64Array.from({ length: n }, (_, row) => value(row)), denominators: Float64Array.from({ length: n }, (_, row) => 90 + (row % 5)) });
  const [after, before] = [columns((row) => 80 + normal(1, row) + normal(2, row)), columns((row) => 78 + normal(1, row))];

  it("is the paired difference over the units where they are the same in all replications, limits too", () => {
    const difference = pairedEstimate(after, before, 0.9, "any");
    const perUnit = pairedPerUnit(after, before, new Float64Array(n).fill(0.4), 0.9);
    for (const figure of ["value", "lower", "upper"] as const) expect(perUnit[figure]).toBeCloseTo((difference[figure] ?? 0) / 0.4, 12);
  });

  it("has an interval that holds the truth as often as it says, where units go with the gain or against it", () => {
    const RUNS = 2000;
    for (const slope of [-0.2, 0, 0.2]) {
      let held = 0;
      for (let run = 0; run < RUNS; run++) {
        const zero = { numerators: new Float64Array(n), denominators: new Float64Array(n).fill(1) };
        const gains = { numerators: Float64Array.from({ length: n }, (_, row) => 0.3 + 0.4 * normal(10 + run, row)), denominators: new Float64Array(n).fill(1) };
        const units = Float64Array.from({ length: n }, (_, row) => 0.6 + slope * normal(10 + run, row) + 0.1 * normal(10_000 + run, row));
        const { lower = 0, upper = 0 } = pairedPerUnit(gains, zero, units, 0.95);
        if (lower <= 0.5 && upper >= 0.5) held++;
      }
      // 95 % of 2,000, four standard errors
      expect(Math.abs(held / RUNS - 0.95), `slope ${slope}`).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / RUNS));
    }
  });

  it("has no value where nothing is spent or nothing is judged, and no limits from one replication", () => {
    expect(pairedPerUnit(after, before, new Float64Array(n), 0.95).value).toBeUndefined();
    expect(pairedPerUnit(after, { ...before, denominators: new Float64Array(n) }, new Float64Array(n).fill(1), 0.95).value).toBeUndefined();
    const one = (value: number) => ({ numerators: [value], denominators: [1] });
    expect(pairedPerUnit(one(3), one(1), [0.5], 0.95)).toEqual({ value: 4, level: 0.95, replications: 1, method: "paired" });
  });
});
