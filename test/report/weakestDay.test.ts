import { describe, expect, it } from "vitest";
import type { Estimate, RuleDayResult, RuleResult } from "../../src/experiment/result.ts";
import { weakestDay } from "../../src/report/weakestDay.ts";

type Bounds = readonly [number, number, number];

function estimate([value, lower, upper]: Bounds): Estimate {
  return { value, lower, upper, level: 0.95, replications: 400, method: "ratio" };
}

function rule(operator: string, days: readonly (readonly [rate: Bounds, pass: Bounds])[]): RuleResult {
  const results = days.map(([rate, pass], index): RuleDayResult => ({ date: `2026-06-1${index}`, rate: estimate(rate), units: 100, pass: estimate(pass) }));
  return { name: { en: "r", zh: "r" }, unit: "message", quantity: "share", target: { operator, value: 0.8, source: "target" }, rate: estimate([0.9, 0.89, 0.91]), days: results, consequences: [], misses: {} };
}

const SURE: Bounds = [1, 0.99, 1];

describe("the weakest day", () => {
  it("is the one least likely to pass where the intervals tell days apart", () => {
    const days = rule(">=", [[[0.9, 0.88, 0.92], [0.95, 0.93, 0.97]], [[0.91, 0.89, 0.93], [0.8, 0.76, 0.84]], [[0.99, 0.98, 0.995], SURE]]);
    expect(weakestDay(days)?.date).toBe("2026-06-11");
  });

  it("is told by the rate where all days pass alike, towards the side on which the target is missed", () => {
    const days: readonly (readonly [Bounds, Bounds])[] = [[[0.97, 0.96, 0.98], SURE], [[0.9, 0.89, 0.91], SURE], [[0.95, 0.94, 0.96], SURE]];
    expect(weakestDay(rule(">=", days))?.date).toBe("2026-06-11");
    expect(weakestDay(rule("<=", days))?.date).toBe("2026-06-10");
  });

  it("breaks a tie of the probabilities by the rate", () => {
    const days = rule(">=", [[[0.7, 0.69, 0.71], [0, 0, 0.01]], [[0.6, 0.59, 0.61], [0, 0, 0.01]], [[0.9, 0.89, 0.91], SURE]]);
    expect(weakestDay(days)?.date).toBe("2026-06-11");
  });

  it("is none where the intervals of all days overlap, on a single day, and without a target", () => {
    const alike: readonly (readonly [Bounds, Bounds])[] = [[[0.9, 0.88, 0.92], SURE], [[0.91, 0.89, 0.93], SURE]];
    expect(weakestDay(rule(">=", alike))).toBeUndefined();
    expect(weakestDay(rule(">=", alike.slice(0, 1)))).toBeUndefined();
    const { target: _, ...untargeted } = rule(">=", alike);
    expect(weakestDay(untargeted)).toBeUndefined();
  });
});
