import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { predictiveQuantile } from "../../src/statistics/predictiveQuantile.ts";

describe("a quantile of one more value", () => {
  it.each([
    [0.05, 1], [0.1, 2], [0.5, 10], [0.95, 19], [0.525, 10.5], [0.01, 1], [0.999, 19],
  ])("lies at place p·(n + 1) of nineteen: %d at %d", (p, place) => {
    expect(predictiveQuantile(Float64Array.from({ length: 19 }, (_, index) => index + 1), p)).toBeCloseTo(place, 9);
  });

  it("is the value itself of one, and between two in the middle", () => {
    expect(predictiveQuantile([7], 0.05)).toBe(7);
    expect(predictiveQuantile([2, 6], 0.5)).toBe(4);
  });

  it.each([19, 39, 60])("holds one more value of %d with the very probability", (size) => {
    const draw = seedrandom(`one more than ${size}`);
    const SAMPLES = 4000;
    let held = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const sorted = Float64Array.from({ length: size }, () => -Math.log(draw())).sort();
      const next = -Math.log(draw());
      if (next >= predictiveQuantile(sorted, 0.05) && next <= predictiveQuantile(sorted, 0.95)) held++;
    }
    expect(Math.abs(held / SAMPLES - 0.9)).toBeLessThan(3 * Math.sqrt((0.9 * 0.1) / SAMPLES));
  });
});
