import { describe, expect, it } from "vitest";
import { averagedRange } from "../../../src/calibration/laws/averagedRange.ts";
import { ranged } from "../../../src/calibration/laws/ranged.ts";

describe("limits averaged over models", () => {
  it("of one model are its own", () => {
    const found = averagedRange(20, [{ range: ranged(20, 0.1), weight: 0.3 }]);
    expect(found.lower).toBeCloseTo(20 * Math.exp(-0.1), 9);
    expect(found.upper).toBeCloseTo(20 * Math.exp(0.1), 9);
  });

  it("of two that say the same, too, whatever they weigh; of one without weight nothing is heard", () => {
    const found = averagedRange(20, [{ range: ranged(20, 0.1), weight: 1 }, { range: ranged(20, 0.1), weight: 7 }, { range: ranged(90, 0.4), weight: 0 }]);
    expect(found.upper).toBeCloseTo(20 * Math.exp(0.1), 9);
  });

  it("of two that are far apart and weigh alike are where each leaves 10 % on its outer side", () => {
    // Half of its tail area must make 5 %: z = 1.281552 where the model's own limit has z = 1.644854.
    const found = averagedRange(20, [{ range: ranged(10, 0.1), weight: 1 }, { range: ranged(40, 0.2), weight: 1 }]);
    expect(found.lower).toBeCloseTo(10 * Math.exp((-0.1 * 1.281552) / 1.644854), 5);
    expect(found.upper).toBeCloseTo(40 * Math.exp((0.2 * 1.281552) / 1.644854), 5);
    expect(found.value).toBe(20);
  });

  it("hold the value, and there are none where no model has any", () => {
    expect(averagedRange(1, [{ range: ranged(0.8, 0.05), weight: 1 }]).upper).toBe(1);
    expect(averagedRange(1, [{ range: { value: 1 }, weight: 1 }])).toEqual({ value: 1 });
    expect(averagedRange(5, [{ range: { value: 5, lower: 5, upper: 5 }, weight: 1 }]).upper).toBeCloseTo(5, 9);
  });
});
