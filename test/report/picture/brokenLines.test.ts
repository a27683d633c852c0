import { describe, expect, it } from "vitest";
import { balancedLines, brokenLines } from "../../../src/report/picture/brokenLines.ts";
import { fittedText } from "../../../src/report/picture/fittedText.ts";
import { textWidth } from "../../../src/report/picture/textWidth.ts";

const CHINESE = "按早班 5 人、晚班 6 人排班，“3分钟人工回复率”3 天每天都 ≥ 85% 的概率为 64%（54–73%）。";

describe("lines of a picture", () => {
  it("never begin with closing nor end with opening punctuation, at any width", () => {
    for (let width = 320; width < 900; width += 20) {
      const lines = brokenLines(CHINESE, width, 32);
      expect(lines.filter((line) => /^[，。、；：？！）”%]/u.test(line) || /[（“]$/u.test(line))).toEqual([]);
      expect(lines.filter((line) => textWidth(line, 32) > width && Array.from(line).length > 6)).toEqual([]);
      expect(lines.join("").replaceAll(" ", "")).toBe(CHINESE.replaceAll(" ", ""));
    }
  });

  it("keep a number with its measure and its sign", () => {
    for (let width = 320; width < 900; width += 20) {
      for (const line of brokenLines(CHINESE, width, 32)) expect(line).not.toMatch(/(?:≥|\d)$/u);
    }
  });

  it("keep Latin words whole unless one is wider than a line", () => {
    expect(brokenLines("three registration days", 160, 30)).toEqual(["three", "registration", "days"]);
    expect(brokenLines("pneumonoultramicroscopic", 160, 30).length).toBeGreaterThan(1);
  });

  it("are about equally long where they are balanced, and no more of them", () => {
    const plain = brokenLines("one two three four five six seven eight nine ten", 420, 30);
    const balanced = balancedLines("one two three four five six seven eight nine ten", 420, 30);
    expect(balanced).toHaveLength(plain.length);
    const widths = balanced.map((line) => textWidth(line, 30));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(Math.max(...plain.map((line) => textWidth(line, 30))) - Math.min(...plain.map((line) => textWidth(line, 30))));
  });

  it("shrink before they are cut, and are cut with an ellipsis", () => {
    const shrunk = fittedText("a name that is somewhat long", { width: 300, lines: 1, size: 50, least: 12 });
    expect(shrunk).toMatchObject({ lines: ["a name that is somewhat long"] });
    expect(shrunk.size).toBeLessThan(50);
    const { lines } = fittedText("字".repeat(200), { width: 300, lines: 2, size: 50, least: 30 });
    expect(lines).toHaveLength(2);
    expect(lines[1].endsWith("…")).toBe(true);
    for (const line of lines) expect(textWidth(line, 30)).toBeLessThanOrEqual(300);
  });
});
