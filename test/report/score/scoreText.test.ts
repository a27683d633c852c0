import { describe, expect, it } from "vitest";
import { scoreText } from "../../../src/report/score/scoreText.ts";
import type { ScoreResult } from "../../../src/scoring/scoreResult.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";

const IDS = ["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"];
const PACKS = IDS.map((id) => rulePackById(id));
const [hour, minutes, mean] = PACKS.map(({ name, unit }) => ({ name, unit }));

const PARTS = { byAgent: [], byHour: [], consequences: [] };
const RESULT: ScoreResult = {
  replycast: 1, kind: "score", findings: [],
  log: { file: "chats.csv", startDate: "2026-06-18", days: 2, timeZone: "UTC", shape: "messages", buyerMessages: 3000, replies: 2500, conversations: 2600, consumers: 2468, agents: 7 },
  rules: {
    [IDS[0]]: { ...hour, ...PARTS, numerator: 0, denominator: 0, days: [] },
    [IDS[1]]: {
      ...minutes, ...PARTS, numerator: 1234, denominator: 2468, value: 0.5,
      days: [{ date: "2026-06-18", numerator: 1234, denominator: 2468, value: 0.5, verdict: "fail" }],
    },
    [IDS[2]]: { ...mean, ...PARTS, value: 180, count: 2, days: [] },
  },
};

const OPTIONS = { language: "en", colors: PLAIN, columns: 100, quiet: false } as const;

describe("scoreText", () => {
  it.each(["en", "zh"] as const)("has the figures of a column end under its heading (%s)", (language) => {
    const rows = scoreText(RESULT, PACKS, { ...OPTIONS, language, quiet: true }).trimEnd().split("\n");
    const heading = { en: ["rate", "met / all"], zh: ["结果", "达标 / 全部"] }[language];
    const ends = (row: string, text: string): number => displayWidth(row.slice(0, row.indexOf(text) + text.length));
    for (const [column, texts] of [[0, ["50.00%", "180.0 s"]], [1, ["1,234 / 2,468", "0 / 0"]]] as const) {
      for (const text of texts) {
        const row = rows.find((line) => line.includes(text)) ?? "";
        expect(ends(row, text)).toBe(ends(rows[0], heading[column]));
      }
    }
  });

  it("begins with what was read", () => {
    expect(scoreText(RESULT, PACKS, { ...OPTIONS, columns: 200 })).toMatch(/^chats\.csv: 2026-06-18 to 2026-06-19, 2,600 conversations, 3,000 messages of 2,468 consumers, 7 agents \(UTC\)\n\n/u);
  });

  it("tells the limit that days were judged by", () => {
    expect(scoreText(RESULT, PACKS, { ...OPTIONS, quiet: true })).toContain("0 / 1 (≥ 80%)");
    expect(scoreText(RESULT, PACKS, { ...OPTIONS, quiet: true, language: "zh" })).toContain("0 / 1（≥ 80%）");
  });

  it("names what a rule counts", () => {
    expect(scoreText(RESULT, PACKS, { ...OPTIONS, quiet: true })).toContain("1,234 / 2,468 consumers by day");
    expect(scoreText(RESULT, PACKS, { ...OPTIONS, quiet: true, language: "zh" })).toMatch(/2 条消息\n/u);
  });

  it("tells why nothing was judged", () => {
    const text = scoreText(RESULT, PACKS, OPTIONS);
    expect(text).toContain(`${hour.name.en}: nothing was judged`);
    const few = { ...RESULT, rules: { [IDS[0]]: { ...hour, ...PARTS, numerator: 2, denominator: 2, days: [] } } };
    expect(scoreText(few, PACKS, { ...OPTIONS, language: "zh" })).toContain("没有一天达到该规则的最低咨询量");
  });
});
