import { expect, test } from "vitest";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { poissonCount } from "../../src/random/poissonCount.ts";
import { poissonQuantile } from "../../src/random/poissonQuantile.ts";

test("a count of a mean up to 500 is made of the first draw alone, of a larger one of one more for each further 500", () => {
  const part = (number: number, mean: number): number => poissonQuantile(unitInterval(draw(7, 9, number)), mean);
  expect(poissonCount(7, 9, -1, 0)).toBe(0);
  expect(poissonCount(7, 9, -1, 12.5)).toBe(part(-1, 12.5));
  expect(poissonCount(7, 9, -1, 500)).toBe(part(-1, 500));
  expect(poissonCount(7, 9, -1024, 1200)).toBe(part(-1024, 500) + part(-1025, 500) + part(-1026, 200));
});

test("counts of a mean above 500 have the mean and the variance of the Poisson law", () => {
  const [draws, mean] = [2000, 1300];
  const counts = Array.from({ length: draws }, (_, address) => poissonCount(address, 3, -1, mean));
  const average = counts.reduce((sum, count) => sum + count, 0) / draws;
  const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / (draws - 1);
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / draws));
  expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
});
