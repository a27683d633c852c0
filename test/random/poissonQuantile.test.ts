import { expect, test } from "vitest";
import { gammaTails } from "../../src/random/gammaTails.ts";
import { poissonQuantile } from "../../src/random/poissonQuantile.ts";

const LAST_P = 4294967295.5 / 4294967296;

test("the Poisson count is the smallest whose distribution function reaches p", () => {
  // P(N ≤ k) with mean m is the upper tail of a gamma variate of shape k + 1 at m.
  for (const mean of [0.01, 0.7, 3, 12.5, 80, 499.5]) {
    for (let i = 0; i < 2000; i++) {
      const p = (i + 0.37) / 2000;
      const count = poissonQuantile(p, mean);
      expect(gammaTails(count + 1, mean).above).toBeGreaterThanOrEqual(p);
      expect(count > 0 ? gammaTails(count, mean).above : 0).toBeLessThan(p);
    }
  }
});

test("the Poisson count ends for every p up to 1", () => {
  // scipy 1.17.1, stats.poisson.ppf(1 - 2**-33, mean).
  expect(poissonQuantile(LAST_P, 0.5)).toBe(10);
  expect(poissonQuantile(LAST_P, 10)).toBe(36);
  expect(poissonQuantile(LAST_P, 500)).toBe(648);
  for (const mean of [0, 1e-9, 1, 100, 500]) {
    expect(poissonQuantile(1, mean)).toBeGreaterThanOrEqual(poissonQuantile(LAST_P, mean));
    expect(poissonQuantile(1, mean)).toBeLessThan(1000);
  }
  expect(poissonQuantile(0.999, 0)).toBe(0);
  expect(poissonQuantile(0, 10)).toBe(0);
});

test("the Poisson count never falls as p or the mean grows", () => {
  const falls: string[] = [];
  for (let i = 0; i < 400; i++) {
    const p = (i + 0.5) / 400;
    let last = 0;
    for (let mean = 0; mean <= 500; mean += 2.5) {
      const count = poissonQuantile(p, mean);
      if (count < last || poissonQuantile(p - 1 / 800, mean) > count) falls.push(`p ${p}, mean ${mean}`);
      last = count;
    }
  }
  expect(falls).toEqual([]);
});

test("counts of equally spaced p have the mean and the variance of the law", () => {
  const cells = 200_000;
  for (const mean of [0.3, 8, 150]) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < cells; i++) {
      const count = poissonQuantile((i + 0.5) / cells, mean);
      sum += count;
      squares += (count - mean) ** 2;
    }
    expect(sum / cells).toBeCloseTo(mean, 3);
    expect(squares / cells / mean).toBeCloseTo(1, 2);
  }
});
