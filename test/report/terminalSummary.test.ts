import { describe, expect, it } from "vitest";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { displayWidth, wrap } from "../../src/report/terminal/columns.ts";
import { terminalSummary } from "../../src/report/terminalSummary.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleResult } from "./sampleResult.ts";

const PATH = "reports/618-mid-shop.html";

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;

function withRules(result: SimulationResult, count: number): SimulationResult {
  const [, , [, rule]] = Object.entries(result.rules);
  return { ...result, rules: Object.fromEntries(Array.from({ length: count }, (_, index) => [`rule-${index}`, rule])) };
}

describe.each(LANGUAGES)("the terminal summary (%s)", (language) => {
  const results: [string, SimulationResult][] = [
    ["five rules", sampleResult()],
    ["a name too long for the line", sampleResult({ name: "很长的店铺名称 ".repeat(12) })],
    ["no rule", { ...sampleResult(), rules: {} }],
    ["nine rules", withRules(sampleResult(), 9)],
    ["thirty rules", withRules(sampleResult(), 30)],
    ["one day", sampleResult({ dates: ["2026-06-18"] })],
  ];
  it.each(results)("fits 25 lines of 80 columns with %s", (_, result) => {
    const lines = terminalSummary(result, { language, reportPath: PATH }).split("\n");
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(lines.at(-1)).toContain(PATH);
  });

  it("gives rate and probability of passing with their intervals, the target and the worst spell", () => {
    const text = terminalSummary(sampleResult(), { language });
    expect(text).toContain("77.3% (77.0–77.6)");
    expect(text).toContain("6% (4–8)");
    expect(text).toContain("≥ 80% @95%");
    expect(text).toContain("11:45–13:15");
  });

  it("keeps the columns of all rules in line", () => {
    const lines = terminalSummary(sampleResult(), { language }).split("\n");
    const rates = ["98.93%", "86.2%", "77.3%", "63.4%", "64.2 s"].map((rate) => lines.find((line) => line.includes(`${rate} (`)) ?? "");
    expect(new Set(rates.map((line) => displayWidth(line.slice(0, line.search(/\d\d\.\d+( s|%) \(/u))))).size).toBe(1);
  });

  it("colours only when asked, and only round the text", () => {
    const colors = { good: tag("good"), bad: tag("bad"), open: tag("open"), strong: tag("strong"), faint: tag("faint") };
    const plain = terminalSummary(sampleResult(), { language });
    const coloured = terminalSummary(sampleResult(), { language, colors });
    expect(coloured).toContain("<bad>-</bad>");
    expect(coloured.replace(/<\/?(good|bad|open|strong|faint)>/gu, "")).toBe(plain);
  });
});

describe("terminal columns", () => {
  it("count Chinese characters twice and combining marks not at all", () => {
    expect(displayWidth("回复 a")).toBe(6);
    expect(displayWidth("é")).toBe(1);
  });

  it("break Chinese text anywhere but before closing punctuation, and Latin text at blanks", () => {
    expect(wrap("要求的把握为，好。", 8)).toEqual(["要求的把", "握为，", "好。"]);
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  });
});
