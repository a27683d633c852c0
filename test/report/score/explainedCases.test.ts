import { expect, it } from "vitest";
import { moreThanShown } from "../../../src/report/score/explainedCases.ts";
import type { ExplainedCase } from "../../../src/report/score/explainedCases.ts";
import type { RuleView } from "../../../src/report/score/ruleView.ts";

it("says how many were missed where fewer can be chosen, and nothing where all can", () => {
  const rule = { unit: "consumer-day", met: 45, all: 55 } as RuleView;
  const cases = (count: number): ExplainedCase[] => Array.from({ length: count }, () => ({}) as ExplainedCase);
  expect(moreThanShown(rule, cases(8), "zh")).toBe("未达标的共 10 位消费者（按天），这里可选 8 位买家（每位取一天）；要看别的买家或日子：--explain 买家。");
  expect(moreThanShown(rule, cases(8), "en")).toBe("Missed: 10 consumers by day. 8 consumers can be chosen here, with a day each; --explain CONSUMER tells of others and of all days.");
  expect(moreThanShown(rule, cases(10), "zh")).toBeUndefined();
  expect(moreThanShown({ unit: "message" } as RuleView, [], "en")).toBeUndefined();
});
