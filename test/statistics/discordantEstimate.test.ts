import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/random/normalQuantile.ts";
import { discordantEstimate } from "../../src/statistics/discordantEstimate.ts";

const Z = normalQuantile(0.975);

/** The score test's statistic of a difference, with the likeliest probabilities under it found by a search over a fine grid, not by the quadratic. */
function scoreByGrid(first: number, second: number, n: number, difference: number): number {
  const least = Math.max(0, -difference);
  const most = (1 - difference) / 2;
  const logLikelihood = (q: number): number =>
    [[first, q + difference], [second, q], [n - first - second, 1 - 2 * q - difference]].reduce((sum, [count, chance]) => sum + (count === 0 ? 0 : count * Math.log(chance)), 0);
  let [low, high] = [least, most];
  for (let step = 0; step < 200; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (logLikelihood(left) < logLikelihood(right)) low = left;
    else high = right;
  }
  const q = (low + high) / 2;
  return (first - second - n * difference) / Math.sqrt(n * (2 * q + difference * (1 - difference)));
}

/** Probability, over all outcomes of n pairs, that the interval holds the true difference. */
function coverage(p: number, q: number, n: number): number {
  let held = 0;
  const logFactorial = [0];
  for (let k = 1; k <= n; k++) logFactorial[k] = logFactorial[k - 1] + Math.log(k);
  for (let first = 0; first <= n; first++) {
    for (let second = 0; first + second <= n; second++) {
      const alike = n - first - second;
      const chance = Math.exp(logFactorial[n] - logFactorial[first] - logFactorial[second] - logFactorial[alike] + first * Math.log(p) + second * Math.log(q) + alike * Math.log(1 - p - q));
      if (chance < 1e-12) continue;
      const { lower, upper } = discordantEstimate(first, second, n, 0.95);
      if (lower! <= p - q && p - q <= upper!) held += chance;
    }
  }
  return held;
}

describe("the difference of two paired probabilities", () => {
  it("has the limits at which a score test just refuses, found anew by search", () => {
    for (const [first, second, n] of [[40, 20, 160], [3, 0, 44], [1, 9, 400], [25, 5, 60], [0, 7, 30]] as const) {
      const { value, lower, upper } = discordantEstimate(first, second, n, 0.95);
      expect(value).toBe((first - second) / n);
      expect(scoreByGrid(first, second, n, lower!)).toBeCloseTo(Z, 4);
      expect(scoreByGrid(first, second, n, upper!)).toBeCloseTo(-Z, 4);
    }
  });

  it("is z² ÷ (n + z²) to both sides where no pair differs", () => {
    const { value, lower, upper } = discordantEstimate(0, 0, 400, 0.95);
    expect(value).toBe(0);
    expect(upper).toBeCloseTo((Z * Z) / (400 + Z * Z), 10);
    expect(lower).toBe(-upper!);
  });

  it("reaches the whole and not beyond where every pair differs, and has no value without pairs", () => {
    const all = discordantEstimate(30, 0, 30, 0.95);
    expect(all).toMatchObject({ value: 1, upper: 1 });
    expect(all.lower).toBeGreaterThan(0.7);
    expect(all.lower).toBeLessThan(1);
    expect(discordantEstimate(0, 0, 0, 0.95)).toEqual({ level: 0.95, replications: 0, method: "paired" });
  });

  it("turns its sign with its sides, to the last bit", () => {
    for (const [first, second, n] of [[40, 20, 160], [3, 0, 44], [0, 0, 9], [7, 7, 100]] as const) {
      const [one, other] = [discordantEstimate(first, second, n, 0.95), discordantEstimate(second, first, n, 0.95)];
      expect([other.lower, other.upper]).toEqual([-one.upper!, -one.lower!]);
      expect(other.value! + one.value!).toBe(0);
    }
  });

  it("holds the truth in about 95 of 100 cases, counted over all outcomes, also where few pairs differ", () => {
    for (const [p, q] of [[0.2, 0.1], [0.05, 0.05], [0.03, 0.005], [0.01, 0.01], [0.6, 0.02]] as const) {
      const held = coverage(p, q, 80);
      // Counts are whole, so that no interval holds exactly 95 %: one of the rarer outcomes more or less is in it.
      expect(held).toBeGreaterThan(0.93);
      expect(held).toBeLessThan(0.995);
    }
  });
});
