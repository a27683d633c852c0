import { describe, expect, it } from "vitest";
import { minimumOf } from "../../src/statistics/minimum.ts";

describe("the search for a minimum", () => {
  it("finds Rosenbrock's valley floor from the usual start", () => {
    const found = minimumOf(([x, y]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1]);
    expect(found.value).toBeLessThan(1e-9);
    found.at.forEach((x) => expect(x).toBeCloseTo(1, 4));
  });

  it("finds Powell's singular point in four dimensions", () => {
    const found = minimumOf(([a, b, c, d]) => (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4, [3, -1, 0, 1]);
    expect(found.value).toBeLessThan(1e-8);
  });

  it("finds the minimum of one variable, and of a great value to the same relative place", () => {
    expect(minimumOf(([x]) => Math.cosh(x - 3), [0]).at[0]).toBeCloseTo(3, 4);
    expect(minimumOf(([x]) => 5e7 + 1e6 * (x - 3) ** 2, [0]).at[0]).toBeCloseTo(3, 5);
  });

  it("keeps away from where the function is not defined", () => {
    const found = minimumOf(([x, y]) => (x < 0 ? NaN : x - Math.log(x) + (y > 5 ? Infinity : (y - 5) ** 2)), [4, 0]);
    expect(found.at[0]).toBeCloseTo(1, 4);
    expect(found.at[1]).toBeCloseTo(5, 3);
  });

  it("gives the same bits every time", () => {
    const run = () => minimumOf(([x, y]) => Math.abs(x - 0.3) + (y - x) ** 2, [5, 5]);
    expect(run()).toEqual(run());
  });
});
