import { describe, expect, it } from "vitest";
import { compare } from "../../../src/experiment/comparison/compare.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { comparedPairs, tellingRule } from "../../../src/report/comparison/comparedPair.ts";
import { comparisonAnswer } from "../../../src/report/comparison/comparisonAnswer.ts";
import { comparisonText } from "../../../src/report/comparison/comparisonText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { comparedDesk } from "../../experiment/comparison/comparedDesks.ts";
import { sampleComparison } from "./sampleComparison.ts";

const options = (language: "en" | "zh", columns = 100) => ({ language, columns, colors: PLAIN });

describe("a comparison in the terminal", () => {
  it("says which is better, by what, where in the day and at what cost", async () => {
    const text = comparisonText(await sampleComparison(), options("en"));
    expect(text).toContain("A  shop <b>\nB  two in the evening\n");
    expect(text).toContain("Mon 5 January · each played 100 times, on the same buyers · seed compared");
    expect(text).toContain("B is likelier to pass than A; B costs 138 yuan more, but 2.0 points fewer of its buyers leave\n");
    expect(text).toMatch(/B is better by: 3-minute manual reply rate [\d.]+ points \([\d.]+–[\d.]+\)/u);
    expect(text).toMatch(/the difference arises at (?:1[789]|2\d):\d\d–/u);
    expect(text).toMatch(/^B costs \d+ yuan \([\d–]+\) more than A\.$/mu);
    expect(text).toMatch(/^With A [\d.]+ points \([\d.–]+\) more of the buyers leave than with B\.$/mu);
    expect(text).toContain("What B changes in A:\n  roster.sale.evening=2  (sale: 2 evening)\n");
    expect(text).toMatch(/^Rule +A +B +A − B +A better$/mu);
    expect(text).toMatch(/^3-minute manual reply rate +[\d.]+% +[\d.]+% +−/mu);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it("says the same in Chinese, and keeps to the columns in both languages", async () => {
    const result = await sampleComparison();
    expect(comparisonText(result, options("zh"))).toContain("B 比 A 更可能达标；B 多花 138 元，但离开的买家少 2.0 个百分点\n");
    for (const language of ["en", "zh"] as const) {
      const lines = comparisonText(result, options(language, 80)).split("\n");
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });

  it("tells every pair of three, and what must be known of them", async () => {
    const text = comparisonText(await sampleComparison(3), options("en"));
    for (const head of ["A − B", "A − C", "B − C"]) expect(text).toContain(head);
    expect(text).toContain("To be known\n  A and C are one simulation, but for names, pay and targets: what is played differs by exactly 0.\n  mean manual reply time is judged in A and not in C; by it nothing is compared.\n");
  });

  it("says of two that are the same that they play the same, whatever one pays", async () => {
    const [one, same] = [comparedDesk("one"), comparedDesk("same")];
    const dearer = { ...same, scenario: { ...same.scenario, teams: { sale: { ...same.scenario.teams.sale, costPerHour: 35 } } } };
    const result = await compare([one, dearer], { replications: 20, executor: inlineExecutor });
    const [pair] = comparedPairs(result);
    const { headline, standing, sentences } = comparisonAnswer(result, pair, "en");
    expect([headline, standing]).toEqual(["A and B play the same", "open"]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^B costs/u);
    expect(comparisonText(result, options("en"))).toMatch(/^3-minute manual reply rate .* exactly 0 +50%$/mu);
  });

  it("says so where no difference is beyond chance", async () => {
    const result = await compare([comparedDesk("one"), comparedDesk("by night", { roster: "{ day: 1, evening: 1, night: 1 }" })], { replications: 20, executor: inlineExecutor });
    const quiet = { ...result, differences: result.differences.map((one) => ({ ...one, difference: { ...one.difference, value: 0.001, lower: -0.01, upper: 0.012 } })), measures: [] };
    const [pair] = comparedPairs(quiet);
    expect(comparisonAnswer(quiet, pair, "en").headline).toBe("No difference between A and B that chance does not explain");
    expect(comparisonAnswer(quiet, pair, "zh").headline).toBe("A 与 B 的差别不超出偶然");
  });

  it("begins with the rule whose probability of passing differs most", async () => {
    const result = await sampleComparison();
    const [pair] = comparedPairs(result);
    expect(pair.rules[tellingRule(pair)].rule).toBe("pinduoduo/manual-reply-3min");
    expect(tellingRule({ ...pair, rules: [] })).toBe(-1);
  });
});
