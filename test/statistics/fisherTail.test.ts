import { describe, expect, it } from "vitest";
import { fisherTail } from "../../src/statistics/fisherTail.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";

describe("fisherTail", () => {
  // Tables of the 5 % and 1 % points of F. Source: E. S. Pearson, H. O. Hartley, Biometrika Tables, table 18.
  it.each([
    [161.4476, 1, 1, 0.05], [4.1028, 2, 10, 0.05], [2.7109, 5, 20, 0.05], [4.1027, 5, 20, 0.01], [1.0, 10, 10, 0.5],
  ])("is P(F > %f) with %i and %i degrees of freedom", (f, above, below, expected) => {
    expect(fisherTail(f, above, below)).toBeCloseTo(expected, 3);
  });

  it("is a power where there are two degrees of freedom above: (1 + 2 f / n) to the −n / 2", () => {
    for (const [f, n] of [[0.3, 4], [1, 7], [5.5, 12], [40, 30]] as const) expect(fisherTail(f, 2, n) / (1 + (2 * f) / n) ** (-n / 2)).toBeCloseTo(1, 10);
  });

  it("is both tails of Student's t where there is one degree of freedom above", () => {
    for (const df of [1, 2, 5, 30]) for (const p of [0.6, 0.9, 0.975, 0.999]) expect(fisherTail(studentQuantile(p, df) ** 2, 1, df)).toBeCloseTo(2 * (1 - p), 9);
  });

  it("mirrors itself: F with its degrees exchanged is 1 / F", () => {
    for (const f of [0.2, 0.9, 1.7, 6]) expect(fisherTail(f, 4, 9) + fisherTail(1 / f, 9, 4)).toBeCloseTo(1, 12);
  });

  it("is certain where nothing differs", () => {
    expect(fisherTail(0, 3, 8)).toBe(1);
  });
});
