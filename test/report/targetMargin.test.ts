import { describe, expect, it } from "vitest";
import type { RuleResult } from "../../src/experiment/result.ts";
import { targetMargin } from "../../src/report/targetMargin.ts";
import { standingOf } from "../../src/report/standingOf.ts";
import { sampleResult } from "./sampleResult.ts";

const rate = { value: 0.95, lower: 0.94, upper: 0.96, level: 0.95, replications: 400, method: "ratio" } as const;
const sure = { ...rate, value: 1, lower: 0.99, upper: 1, method: "blaker" } as const;

function rule(operator: string, value: number, p05: number, p95: number, quantity: "share" | "seconds" = "share"): RuleResult {
  const days = [{ date: "2026-06-18", rate, p05, p50: rate.value, p95, units: 100, pass: sure }, { date: "2026-06-19", rate, p05: p05 + 0.01, p50: rate.value, p95: p95 - 0.01, units: 100, pass: sure }];
  return { name: { en: "r", zh: "r" }, unit: "message", quantity, target: { operator, value, source: "target", assurance: 0.95 }, rate, days, passAll: sure, consequences: [], misses: {} };
}

describe("the margin to a target", () => {
  it("is the part of the room beyond the target that the tightest day keeps", () => {
    expect(targetMargin(rule(">=", 0.9, 0.93, 0.97))).toBeCloseTo(0.3, 12);
    expect(targetMargin(rule(">=", 0.5, 0.98, 1))).toBeCloseTo(0.96, 12);
    expect(targetMargin(rule("<=", 60, 30, 45, "seconds"))).toBeCloseTo(0.25, 12);
    expect(targetMargin(rule(">=", 0.9, 0.85, 0.97))).toBeCloseTo(-0.5, 12);
  });

  it("needs no room: a target of 100% leaves the plain distance", () => {
    expect(targetMargin(rule(">=", 1, 0.99, 1))).toBeCloseTo(-0.01, 12);
  });

  it("decides between rules that all pass in every replication", () => {
    const easy = rule(">=", 0.5, 0.98, 1);
    const tight = rule(">=", 0.9, 0.93, 0.97);
    expect(standingOf({ ...sampleResult(), rules: { easy, tight } }).deciding?.rule).toBe("tight");
    expect(standingOf({ ...sampleResult(), rules: { tight, easy } }).deciding?.rule).toBe("tight");
  });
});
