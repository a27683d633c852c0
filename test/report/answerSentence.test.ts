import { describe, expect, it } from "vitest";
import type { Estimate, RuleResult, SimulationResult } from "../../src/experiment/result.ts";
import { answerSentence } from "../../src/report/answerSentence.ts";
import { estimateInShort } from "../../src/report/figures/estimateInShort.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleShops } from "./sampleShops.ts";

const MANUAL = "pinduoduo/manual-reply-3min";
const AGENT_DAY = { agents: { early: 5, late: 6 } };

function chance(value: number, lower: number, upper: number): Estimate {
  return { value, lower, upper, level: 0.95, replications: 400, method: "blaker" };
}

function only(change: Partial<RuleResult>, dates?: readonly string[], day: SimulationResult["scenario"]["roster"] = AGENT_DAY): SimulationResult {
  const result = sampleResult(dates === undefined ? {} : { dates });
  const { scenario } = result;
  return { ...result, scenario: { ...scenario, roster: day }, rules: { [MANUAL]: { ...result.rules[MANUAL], ...change } } };
}

describe("the answer in one sentence", () => {
  it("tells roster, target, days and chance, over three days and over one", () => {
    const three = only({ passAll: chance(0.91, 0.89, 0.93) });
    expect(answerSentence(three, "en")).toBe("With 5 early and 6 late the shop reaches ≥ 80% in the 3-minute manual reply rate on each of the 3 days with a chance of only 91% ± 2%.");
    expect(answerSentence(three, "zh")).toBe("按早班 5 人、晚班 6 人排班，“3分钟人工回复率” 3 天每天都 ≥ 80% 的概率只有 91% ± 2%。");
    const one = only({ passAll: chance(0.97, 0.96, 0.98) }, ["2026-06-18"]);
    expect(answerSentence(one, "en")).toMatch(/rate on the day with a chance of 97\.0% ± 1\.0%\.$|rate on the day with a chance of 97% ± 1%\.$/u);
    expect(answerSentence(one, "zh")).toContain("当天 ≥ 80% 的概率为");
  });

  it("gives the interval itself where it is lopsided or reaches 0 or 100 %", () => {
    expect(answerSentence(only({ passAll: chance(1, 0.98, 1) }), "en")).toContain("a chance of 100% (98–100%).");
    expect(answerSentence(only({ passAll: chance(1, 0.98, 1) }), "zh")).toContain("100%（98–100%）");
    expect(estimateInShort(chance(0, 0, 0.01), "share")).toBeUndefined();
    expect(estimateInShort(chance(0.99, 0.96, 0.999), "share")).toBeUndefined();
    expect(estimateInShort(chance(0.5, 0.46, 0.53), "share")).toBe("50% ± 4%");
  });

  it("counts the agents a day where there are several teams", () => {
    const teams = only({ passAll: chance(0.91, 0.89, 0.93) }, undefined, { front: { early: 5, late: 4 }, clerks: { late: 2 } });
    expect(answerSentence(teams, "en")).toMatch(/^With 11 agents a day the shop /u);
    expect(answerSentence(teams, "zh")).toMatch(/^按每天 11 名客服排班，/u);
  });

  it("tells the figure where no target was given, and that nothing was assessed where so", () => {
    const { target: _, passAll: __, ...rule } = sampleResult().rules[MANUAL];
    const unjudged: SimulationResult = { ...only({}), rules: { [MANUAL]: rule } };
    expect(answerSentence(unjudged, "en")).toMatch(/^With 5 early and 6 late the shop comes to \S+% ± \S+% in the 3-minute manual reply rate over the 3 days; no target was given/u);
    expect(answerSentence(unjudged, "zh")).toMatch(/“3分钟人工回复率” 3 天合计为 .+ ± .+；没有设定目标/u);
    expect(answerSentence(only({ rate: { level: 0.95, replications: 400, method: "ratio" } }), "en")).toBe("Too few messages fell under the rules to be assessed.");
  });

  it("tells of several shops how many pass, and of one of them its own chance", () => {
    expect(answerSentence(sampleShops(), "en")).toMatch(/1 of 2 judged shops passes as surely as asked; most in danger is the .+ of north, met with a chance of \S+% /u);
    expect(answerSentence(sampleShops(), "zh")).toMatch(/2 家有目标的店铺中有 1 家能以要求的把握达标/u);
    expect(answerSentence(only({ passAll: chance(0.91, 0.89, 0.93) }), "en", "north")).toMatch(/^north reaches ≥ 80%/u);
  });
});
