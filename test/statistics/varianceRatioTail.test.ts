import { expect, it } from "vitest";
import { varianceRatioTail } from "../../src/statistics/varianceRatioTail.ts";

// Upper 5 % and 1 % points of F. Source: Abramowitz & Stegun, table 26.9.
it.each([[6, 7, 3.87, 0.05], [6, 20, 2.6, 0.05], [1, 10, 4.96, 0.05], [5, 5, 10.97, 0.01], [10, 30, 2.98, 0.01]])("with %i and %i degrees of freedom %d is passed with the published probability", (above, below, ratio, chance) => {
  expect(Math.abs(varianceRatioTail(ratio, above, below) / chance - 1)).toBeLessThan(0.02);
});

it("is 2 in closed form: (1 + 2 F / n)^(−n/2), and 1 for no ratio", () => {
  expect(varianceRatioTail(3, 2, 8)).toBeCloseTo((1 + 6 / 8) ** -4, 12);
  expect(varianceRatioTail(0, 2, 8)).toBe(1);
});
