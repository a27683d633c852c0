import { describe, expect, it } from "vitest";
import { answersText } from "../../../src/report/staffing/answersText.ts";
import { rulePriceText } from "../../../src/report/staffing/rulePriceText.ts";
import type { RulePrice } from "../../../src/staffing/levers/rulePrice.ts";
import { sampleGain } from "./sampleLevers.ts";

const plain = (text: string): string => text;
const colors = { strong: plain, faint: plain, good: plain, bad: plain, open: plain };
const options = (language: "en" | "zh", columns = 120) => ({ language, colors, columns });

describe("the choice of questions and goods, and the price of a rule, for the terminal", () => {
  const choice = { of: "questions" as const, candidates: ["a", "b", "c"], most: 5, now: [0, 1], chosen: [0, 2], settings: [], gain: sampleGain("helps", [2, 1], [0.5, 0.2]) };

  it("name what is chosen, what it takes the place of and what that brings", () => {
    expect(answersText([choice], options("en")).join("\n")).toMatchInlineSnapshot(`
      "Which 5 questions to show
      The best choice: “a”; “c”.
      “c” instead of “b”.
      That changes the chance to pass by +2.0 points (1.0–3.0) and the rate by +0.5 points (0.3–0.7)."
    `);
    const { gain: _, ...stays } = choice;
    expect(answersText([{ ...stays, of: "goods", candidates: ["50", "lamp", "rug"], chosen: [0, 1] }], options("en")).join("\n")).toMatchInlineSnapshot(`
      "Which goods to answer for, with 5 cards
      Those of now are the best choice: a card of 50 goods; lamp."
    `);
    expect(answersText([choice], options("zh")).join("\n")).toMatchInlineSnapshot(`
      "显示哪 5 个问题
      最好的选择：“a”；“c”。
      用 “c” 代替 “b”。
      达标概率改变 +2.0 个百分点 (1.0–3.0)，比率改变 +0.5 个百分点 (0.3–0.7)。"
    `);
  });

  it("tell what each of two rules takes and the difference, or that one is met by nobody", () => {
    const side = { rule: "r", name: { en: "5-minute rate", zh: "5分钟回复率" }, feasible: true, pass: { value: 0.9617, lower: 0.9584, upper: 0.9649, level: 0.95, replications: 13_000, method: "blaker" as const }, roster: {}, cost: 2000, hours: 80, shifts: 10 };
    const price: RulePrice = { from: side, to: { ...side, name: { en: "3-minute rate", zh: "3分钟回复率" }, cost: 2400, hours: 95.5, shifts: 12 }, change: { yuan: 400, hours: 15.5, shifts: 2 } };
    expect(rulePriceText(price, options("en")).join("\n")).toMatchInlineSnapshot(`
      "The price of the rule
      5-minute rate: 10 shifts of agents, 80 agent-hours, 2,000 yuan is the cheapest found; met with 96.2% (95.8–96.5).
      3-minute rate: 12 shifts of agents, 95.5 agent-hours, 2,400 yuan is the cheapest found; met with 96.2% (95.8–96.5).
      The second beside the first: +2 shifts of agents, +15.5 agent-hours, +400 yuan."
    `);
    expect(rulePriceText(price, options("zh")).join("\n")).toMatchInlineSnapshot(`
      "这条规则值多少
      5分钟回复率：找到的最便宜排班为 10 个班次、80 工时、2,000 元，达标概率 96.2% (95.8–96.5)。
      3分钟回复率：找到的最便宜排班为 12 个班次、95.5 工时、2,400 元，达标概率 96.2% (95.8–96.5)。
      后者比前者：+2 个班次、+15.5 工时、+400 元。"
    `);
    const { change: _, ...unmet } = price;
    expect(rulePriceText({ ...unmet, to: { ...price.to, feasible: false } }, options("en")).at(-1)).toBe("3-minute rate: no roster passes; the best found meets it with 96.2% (95.8–96.5).");
    const { pass: __, ...untold } = price.to;
    expect(rulePriceText({ ...price, to: untold }, options("en"))[2]).toBe("3-minute rate: 12 shifts of agents, 95.5 agent-hours, 2,400 yuan is the cheapest found.");
    expect(rulePriceText({ ...price, change: { yuan: 0, hours: 0, shifts: 0 } }, options("en")).at(-1)).toBe("Both take the same people.");
  });
});
