import { describe, expect, it } from "vitest";
import type { Estimate, SimulationResult } from "../../src/experiment/result.ts";
import { displayWidth, wrap } from "../../src/report/terminal/columns.ts";
import { terminalSummary } from "../../src/report/terminalSummary.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import { sampleDesk } from "./sampleDesk.ts";
import { sampleResult } from "./sampleResult.ts";

const PATH = "reports/618-mid-shop.html";

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;

function withRules(result: SimulationResult, count: number): SimulationResult {
  const [, , [, rule]] = Object.entries(result.rules);
  return { ...result, rules: Object.fromEntries(Array.from({ length: count }, (_, index) => [`rule-${index}`, rule])) };
}

function estimate(value: number, lower: number, upper: number): Estimate {
  return { value, lower, upper, level: 0.95, replications: 400, method: "blaker" };
}

describe.each(LANGUAGES)("the terminal summary (%s)", (language) => {
  const results: [string, SimulationResult][] = [
    ["five rules", sampleResult()],
    ["a name too long for the line", sampleResult({ name: "很长的店铺名称 ".repeat(12) })],
    ["no rule", { ...sampleResult(), rules: {} }],
    ["nine rules", withRules(sampleResult(), 9)],
    ["thirty rules", withRules(sampleResult(), 30)],
    ["thirty rules, bots, a reserve and other work, after an interruption", { ...withRules(sampleDesk(), 30), interrupted: true, settings: ["teams.pre-sale.cap=12"] }],
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

  it("never cuts a figure, however wide: the names of rules give way", () => {
    const result = sampleResult();
    const [[id, rule]] = Object.entries(result.rules);
    const wide = { ...rule, name: { en: "a name that leaves no room for figures", zh: "名称很长很长很长很长的回复率" }, target: { operator: ">=", value: 0.9925, source: "target", assurance: 0.995 } as const, rate: estimate(0.99996, 0.9999, 0.99999), passAll: estimate(0.9996, 0.9984, 0.9999) };
    const lines = terminalSummary({ ...result, rules: { ...result.rules, [id]: wide } }, { language, reportPath: PATH }).split("\n");
    const line = lines.find((text) => text.includes(">99.99%")) ?? "";
    expect(line).toMatch(/… {2}>99\.99% \(99\.99–100\.00\) +≥ 99\.25% @99\.5% +99\.96% \(99\.84–99\.99\)$/u);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(lines.filter((text) => text.includes("11:45–13:15")).length).toBeGreaterThanOrEqual(3);
  });

  it("names the weakest day, what the roster takes, and what was changed for the run", () => {
    const lines = terminalSummary({ ...sampleResult(), settings: ["roster.desk.rush=0", "teams.desk.cap=12"] }, { language }).split("\n");
    expect(lines[1]).toContain("roster.desk.rush=0");
    expect(lines[1]).toContain("teams.desk.cap=12");
    expect(lines.some((line) => line.includes("18") && line.includes("7% (5–10)") && line.includes("71.2% (70.8–71.6)"))).toBe(true);
    for (const figure of ["546 ", "13,806 ", "156", "64%", "3%"]) expect(lines.join(" ")).toContain(figure);
    expect(terminalSummary(sampleResult({ dates: ["2026-06-18"] }), { language })).not.toContain("71.2% (70.8–71.6)");
  });

  it("tells what comes of a rule where lines are left", () => {
    const { "pinduoduo/effective-reply-60min": hour } = sampleResult().rules;
    const text = terminalSummary({ ...sampleResult(), rules: { hour } }, { language });
    expect(text.split("\n").filter((line) => /^ .*100% \(99\.1–100\)/u.test(line))).toHaveLength(2);
    expect(text).toContain("1,000");
  });

  it("tells the chance of each of several events, and of what needs the trade's figure that it does", () => {
    const { "pinduoduo/effective-reply-60min": hour } = sampleResult().rules;
    const [eligibility, fine] = hour.consequences;
    const { threshold: _, ...untold } = { ...fine, standard: "industry" as const };
    const dates = [["2026-06-18", 0.97], ["2026-06-20", 0.5]].map(([date, value]) => ({ date: String(date), judgedDays: 1, avoided: estimate(Number(value), 0.4, 0.99) }));
    const result = { ...sampleResult(), rules: { hour: { ...hour, consequences: [{ ...eligibility, avoided: estimate(0.48, 0.4, 0.5), dates }, untold] } } };
    const lines = terminalSummary(result, { language }).split("\n");
    expect(lines.filter((line) => line.includes("48") && line.includes("97") && line.includes("50"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes({ en: "tell the trade's figure to judge this", zh: "给出行业标准后才能判定" }[language]))).toHaveLength(1);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it("tells all that may come before it tells when rules that do not decide are late", () => {
    const { rules } = sampleResult();
    const hour = rules["pinduoduo/effective-reply-60min"];
    const risky = { ...hour, consequences: hour.consequences.map((consequence) => ({ ...consequence, avoided: estimate(0.97, 0.95, 0.99) })) };
    const text = terminalSummary({ ...sampleResult(), rules: { ...rules, "pinduoduo/effective-reply-60min": risky } }, { language, reportPath: PATH });
    const lines = text.split("\n");
    expect(lines.filter((line) => /^ .* 97% \(95–99\)$/u.test(line))).toHaveLength(2);
    const manual = lines.findIndex((line) => line.includes("77.3% ("));
    expect(lines[manual + 2]).toMatch(/ 6% \(4–8\)$/u);
    expect(text).not.toMatch(/that may come|可能的后果/u);
  });

  it("counts what may come and has no room", () => {
    const { rules } = sampleResult();
    const hour = rules["pinduoduo/effective-reply-60min"];
    const risky = { ...hour, consequences: Array.from({ length: 30 }, () => ({ ...hour.consequences[0], avoided: estimate(0.97, 0.95, 0.99) })) };
    const lines = terminalSummary({ ...sampleResult(), rules: { risky } }, { language, reportPath: PATH }).split("\n");
    const told = lines.filter((line) => line.endsWith(" 97% (95–99)")).length;
    expect(told).toBeGreaterThan(3);
    expect(lines.some((line) => line.includes(` ${30 - told} `) && /that may come|可能的后果/u.test(line))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(25);
  });

  it("explains the worst spell only where one is told", () => {
    const isExplained = (result: SimulationResult): boolean => /^(worst   |最差      )/mu.test(terminalSummary(result, { language }));
    expect(isExplained(sampleResult())).toBe(true);
    expect(isExplained({ ...sampleResult(), intervals: sampleResult().intervals.map((interval) => ({ ...interval, late: {}, lateByCause: {} })) })).toBe(false);
  });

  it("says which limits are assumed, and nothing of that where none is", () => {
    const result = sampleResult();
    const { "pinduoduo/manual-reply-3min": rule } = result.rules;
    const assumed = { ...rule, target: { operator: ">=", value: 0.8, source: "assumed" } } as const;
    const lines = terminalSummary({ ...result, rules: { ...result.rules, "pinduoduo/manual-reply-3min": assumed } }, { language, reportPath: PATH }).split("\n");
    expect(lines.filter((line) => line.includes("≥ 80% @95%* "))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("* "))).toHaveLength(1);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(terminalSummary(result, { language })).not.toContain("*");
  });

  it("says when the run was interrupted, and on what the result rests", () => {
    const lines = terminalSummary({ ...sampleResult(), interrupted: true }, { language, reportPath: PATH }).split("\n");
    expect(lines[1]).toMatch(/(interrupted|已中断).*400/u);
    expect(lines.length).toBeLessThanOrEqual(25);
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
    expect(wrap("共有两位客服（Asia/Shanghai）", 14)).toEqual(["共有两位客服", "（Asia/Shanghai）"]);
    expect(wrap("买家写“好的”也须回复", 8)).toEqual(["买家写", "“好的”也", "须回复"]);
  });
});

describe.each(LANGUAGES)("an interrupted what-if of five rules (%s)", (language) => {
  it("fits 25 lines of 80 columns still", () => {
    const result: SimulationResult = { ...sampleResult({ name: "很长的店铺名称 ".repeat(12) }), interrupted: true, settings: Array.from({ length: 9 }, (_, index) => `roster.${index}.desk.rush=${index}`) };
    const lines = terminalSummary(result, { language, reportPath: PATH }).split("\n");
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    for (const rate of ["98.93%", "86.2%", "77.3%", "63.4%", "64.2 s"]) expect(lines.some((line) => line.includes(`${rate} (`))).toBe(true);
  });
});
