import { describe, expect, it } from "vitest";
import { spreadsheetSentences } from "../../../src/report/staffing/spreadsheetBlocks.ts";
import { spreadsheetText } from "../../../src/report/staffing/spreadsheetText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import type { Language } from "../../../src/report/words/language.ts";
import type { SpreadsheetCause } from "../../../src/staffing/spreadsheet/spreadsheet.ts";
import { estimate, sampleStaffing } from "./sampleStaffing.ts";
import { sampleFormula, sampleSpreadsheet } from "./sampleSpreadsheet.ts";

const plain = (text: string): string => text;
const COLORS = { strong: plain, faint: plain, good: plain, bad: plain, open: plain };
const LANGUAGES: readonly Language[] = ["en", "zh"];

describe("the spreadsheet beside the roster", () => {
  it("says what the formula comes to, and in one sentence why it differs", () => {
    const result = { ...sampleStaffing(), spreadsheet: sampleSpreadsheet() };
    expect(spreadsheetSentences(result, "en")).toEqual([
      "By the formula 8 people would do: they pass with 5% (3–8), the 11 recommended with 97% (95–99) (3-minute manual reply rate).",
      "It differs most of all because in the formula nobody ever eats, rests or is missing: were it so, the same people would reach 88.7% instead of 77.0%.",
    ]);
    expect(spreadsheetSentences(result, "zh")).toEqual([
      "按公式 8 人就够，达标概率却只有 5% (3–8)；推荐的 11 人为 97% (95–99)（3分钟人工回复率）。",
      "差别主要在于：公式里没有人吃饭、休息或缺勤；若真如此，同样的人能达到 88.7%，而不是 77.0%。",
    ]);
  });

  it("names each cause in its own words, of a measure in seconds, and says where none is sure", () => {
    for (const language of LANGUAGES) {
      const sentences = (["night", "peaks", "away", "chance", "occupancy"] satisfies SpreadsheetCause[]).map((cause) => spreadsheetSentences({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ explained: 1, reasons: [{ cause, gain: estimate(9, 8, 10) }] }) }, language)[1]);
      expect(new Set(sentences).size).toBe(5);
      expect(sentences[0]).toContain("35.0 s");
      expect(spreadsheetSentences({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ reasons: [{ cause: "peaks", gain: estimate(0.01, -0.01, 0.03) }] }) }, language)[1]).toMatch(/No single thing|没有哪一项/u);
    }
  });

  it("does not take who must be there for what the division comes to", () => {
    const { days: [day], formulas: [own] } = sampleSpreadsheet();
    const told = (language: Language): string => spreadsheetText({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ days: [{ ...day, consults: 300, forPeople: 225 }], formulas: [{ ...own, perAgent: 450, agents: [3] }] }) }, { language, colors: COLORS, columns: 400 }).join("\n");
    expect(told("en")).toContain("450 a day and agent, so 1 person, but 3 people with one in each shift that covers the hours and each group of teams.");
    expect(told("zh")).toContain("因此需要 1 人；各班次、各组至少一人，合计 3 人。");
  });

  it("says so where the formula asks for more than is needed, or comes out alike", () => {
    const as = sampleFormula({ agents: [14], cost: 3277, targets: [{ ...sampleFormula().targets[0], pass: estimate(0.99, 0.97, 1), passChange: estimate(0.02, 0, 0.04), rateChange: estimate(0.02, 0.01, 0.03) }, sampleFormula().targets[1]] });
    expect(spreadsheetSentences({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ formulas: [as] }) }, "en")).toEqual([
      "The formula asks for 14 people, who pass with 99% (97–100) (3-minute manual reply rate), at 702 yuan more than the 11 recommended, who pass with 97% (95–99).",
    ]);
    expect(spreadsheetSentences({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ formulas: [{ ...as, cost: 2575 }] }) }, "zh")[0]).toContain("与推荐的排班相近");
  });

  it("says that nothing is missing where all that is taken for granted would make up for it", () => {
    const text = spreadsheetText({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet({ reasons: [{ cause: "away", gain: estimate(0.12, 0.11, 0.13) }, { cause: "occupancy", gain: estimate(-0.04, -0.05, -0.03) }] }) }, { language: "en", colors: COLORS, columns: 120 });
    expect(text.find((line) => line.includes("all of these together"))?.trim()).toMatch(/together {2,}nothing$/u);
  });

  it("fits a terminal of 80 columns and a narrow one in both languages, with every formula and every cause", () => {
    for (const language of LANGUAGES) {
      for (const columns of [40, 80, 120]) {
        const lines = spreadsheetText({ ...sampleStaffing(), spreadsheet: sampleSpreadsheet() }, { language, colors: COLORS, columns });
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
        const text = lines.join("").replace(/\s+/gu, "");
        for (const figure of language === "en" ? ["3,225", "450", "576", "300aday", "2,575", "early", "+11.7points"] : ["3,225", "450", "576", "每人每天300个", "2,575", "早班", "+11.7个百分点"]) expect(text).toContain(figure);
      }
    }
  });
});
