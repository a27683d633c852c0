import { expect, test } from "vitest";
import { wilsonEstimate } from "../../src/statistics/wilsonEstimate.ts";
import { wilsonInterval } from "../../src/statistics/wilsonInterval.ts";
import { exactCases, exactCasesPresent } from "../oracle/exactCases.ts";

/** Probability that the interval holds p, by all numbers of successes. */
function coverage(n: number, p: number, level: number): number {
  let logChoose = 0;
  let covered = 0;
  for (let k = 0; k <= n; k++) {
    if (k > 0) logChoose += Math.log((n - k + 1) / k);
    const { lower, upper } = wilsonInterval(k, n, level);
    if (lower <= p && p <= upper) covered += Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log(1 - p));
  }
  return covered;
}

test("Wilson's limits meet published values", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17 (1998), table I, method 3.
  const published: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [successes, n, lower, upper] of published) {
    const interval = wilsonInterval(successes, n, 0.95);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  }
});

test.skipIf(!exactCasesPresent)("the exact coverage of Wilson's interval is the known one (../shared/data/exact-cases.json)", () => {
  const cases = exactCases("Binomial 95% Wilson");
  expect(cases.length).toBeGreaterThan(0);
  for (const { params, value } of cases) expect(coverage(params.n, params.p, 0.95)).toBeCloseTo(value, 9);
});

test("Wilson's interval covers its level on the average over shares", () => {
  let sum = 0;
  for (let i = 0; i < 200; i++) sum += coverage(60, (i + 0.5) / 200, 0.95);
  expect(sum / 200).toBeGreaterThan(0.945);
  expect(sum / 200).toBeLessThan(0.96);
});

test("at none and at all the limits are exactly 0 and 1, and never beyond", () => {
  for (const n of [1, 7, 400, 1e6]) {
    expect(wilsonInterval(0, n, 0.95).lower).toBe(0);
    expect(wilsonInterval(n, n, 0.95).upper).toBe(1);
    expect(wilsonInterval(n, n, 0.95).lower).toBeCloseTo(1 - wilsonInterval(0, n, 0.95).upper, 12);
  }
});

test("a probability of passing is a share of the assessed replications, and absent where none was assessed", () => {
  expect(wilsonEstimate(380, 400, 0.95)).toMatchObject({ value: 0.95, level: 0.95, replications: 400, method: "wilson" });
  expect(wilsonEstimate(0, 0, 0.95)).toEqual({ level: 0.95, replications: 0, method: "wilson" });
});
