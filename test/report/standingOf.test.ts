import { describe, expect, it } from "vitest";
import type { Estimate, RuleResult, SimulationResult } from "../../src/experiment/result.ts";
import { standingOf } from "../../src/report/standingOf.ts";
import { verdictSentences } from "../../src/report/verdictSentences.ts";
import { sampleResult } from "./sampleResult.ts";

const MANUAL = "pinduoduo/manual-reply-3min";

function chance(value: number, lower: number, upper: number): Estimate {
  return { value, lower, upper, level: 0.95, replications: 400, method: "blaker" };
}

function only(change: Partial<RuleResult>): SimulationResult {
  const result = sampleResult();
  return { ...result, rules: { [MANUAL]: { ...result.rules[MANUAL], ...change } } };
}

describe("the verdict", () => {
  it("compares the assurance with the lower bound: passes, open, falls short", () => {
    expect(standingOf(only({ passAll: chance(0.98, 0.95, 0.99) })).standing).toBe("passes");
    expect(standingOf(only({ passAll: chance(0.98, 0.949, 0.99) })).standing).toBe("open");
    expect(standingOf(only({ passAll: chance(0.9, 0.87, 0.949) })).standing).toBe("fails");
  });

  it("is decided by the rule and the day least likely to pass", () => {
    const { deciding, standing } = standingOf(sampleResult());
    expect(standing).toBe("fails");
    expect(deciding?.rule).toBe(MANUAL);
    expect(deciding?.weakestDay?.date).toBe("2026-06-18");
  });

  it("is decided by the rule most in danger of failing, measured by how much it may fail", () => {
    const base = sampleResult().rules[MANUAL];
    const rule = (passAll: Estimate, assurance: number): RuleResult => ({ ...base, passAll, target: { operator: ">=", value: 0.8, source: "target", assurance } });
    const decides = (rules: SimulationResult["rules"]): string | undefined => standingOf({ ...sampleResult(), rules }).deciding?.rule;
    expect(decides({ sure: rule(chance(1, 0.98, 1), 0.95), near: rule(chance(0.99, 0.97, 1), 0.9) })).toBe("near");
    expect(decides({ strict: rule(chance(0.99, 0.98, 0.995), 0.98), lenient: rule(chance(0.97, 0.95, 0.98), 0.9) })).toBe("strict");
    expect(decides({ twice: rule(chance(0.98, 0.96, 0.99), 0.96), once: rule(chance(0.96, 0.94, 0.97), 0.92) })).toBe("once");
    expect(decides({ open: rule(chance(0.9, 0.85, 0.96), 0.95), short: rule(chance(0.88, 0.85, 0.899), 0.9) })).toBe("short");
  });

  it("judges nothing without a target, and assesses nothing without a rate", () => {
    const { target: _, passAll: __, ...untargeted } = sampleResult().rules[MANUAL];
    expect(standingOf({ ...sampleResult(), rules: { [MANUAL]: untargeted } }).standing).toBe("not-judged");
    expect(standingOf(only({ rate: { level: 0.95, replications: 400, method: "ratio" } })).standing).toBe("not-assessed");
  });

  it("on a single day takes that day's probability where no other is told", () => {
    const { passAll: _, ...rule } = sampleResult({ dates: ["2026-06-18"] }).rules[MANUAL];
    const { deciding } = standingOf({ ...sampleResult({ dates: ["2026-06-18"] }), rules: { [MANUAL]: rule } });
    expect(deciding?.pass?.value).toBe(0.9325);
    expect(deciding?.weakestDay).toBeUndefined();
  });

  it("says in words which rule and day decide, how sure, when and why messages are late", () => {
    const english = verdictSentences(sampleResult(), "en");
    expect(english.headline).toBe("Most likely misses its target.");
    expect(english.reasons.join(" ")).toMatch(/3-minute manual reply rate.*on each of the 3 days is 6% \(95% interval 4–8%\).*Thu 18 June.*11:45 and 13:15.*at table/su);
    expect(verdictSentences(sampleResult(), "zh").reasons.join("")).toContain("3 天每天都 ≥ 80% 的概率为 6%");
  });

  it("tells nothing about late messages where there are none", () => {
    const result = { ...sampleResult(), intervals: [] };
    expect(verdictSentences(result, "en").reasons.join(" ")).not.toContain("late messages");
  });
});
