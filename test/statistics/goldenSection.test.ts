import { describe, expect, it } from "vitest";
import { goldenSection } from "../../src/statistics/goldenSection.ts";

const toWidth = (narrow: number) => (width: number) => width <= narrow;

describe("a golden section", () => {
  it("closes in on the valley of a parabola, and on that of |x| with its corner", () => {
    for (const valley of [0.02, 1, 2.71]) {
      const smooth = goldenSection((x) => (x - valley) ** 2, 0, 3, toWidth(1e-6));
      expect(smooth.low).toBeLessThanOrEqual(valley);
      expect(smooth.high).toBeGreaterThanOrEqual(valley);
      expect(smooth.high - smooth.low).toBeLessThanOrEqual(1e-6);
      expect(goldenSection((x) => Math.abs(x - valley), 0, 3, toWidth(1e-6)).left).toBeCloseTo(valley, 5);
    }
  });

  it("ends at the end to which the function falls", () => {
    expect(goldenSection((x) => x, 2, 5, toWidth(1e-6)).low).toBe(2);
    expect(goldenSection((x) => -x, 2, 5, toWidth(1e-6)).high).toBe(5);
  });

  it("keeps the right side where both are equal", () => {
    expect(goldenSection(() => 1, 0, 1, toWidth(1e-6)).high).toBe(1);
  });

  it("takes one evaluation a section, each of which leaves 0.618 of the stretch", () => {
    let evaluations = 0;
    const { low, high } = goldenSection((x) => ((evaluations++), (x - 1) ** 2), 0, 3, (_, sections) => sections === 20);
    expect(evaluations).toBe(22);
    expect(high - low).toBeCloseTo(3 * ((Math.sqrt(5) - 1) / 2) ** 20, 12);
  });
});
