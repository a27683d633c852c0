import { expect, it } from "vitest";
import { breakdownText } from "../../../src/report/explain/breakdownText.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { scoreCounters } from "../../../src/scoring/counters/scoreCounters.ts";
import { readCounters } from "../../import/readTable.ts";

const packs = ["manual-reply-3min", "mean-manual-reply-time"].map((name) => rulePackById(`pinduoduo/${name}`));
const result = scoreCounters(readCounters([
  "日期,客服,咨询人数,需要人工回复的咨询人数,3分钟未回复人数,平均人工响应时长(分)",
  "2026-06-16,小禾,120,100,10,0.5", "2026-06-16,阿木,50,40,20,2", "2026-06-17,小禾,120,100,30,1",
].join("\n")), packs);

it("a table of counters is told by agent, with counts where it has them", () => {
  expect(breakdownText(result, "agent", { language: "en" })).toBe([
    "3-minute manual reply rate", "agent    rate  met / all",
    `小禾   83.33%  200 / 240  ${"█".repeat(25)}`, `阿木   60.00%    30 / 50  ${"█".repeat(18)}`, "",
    "mean manual reply time", "agent     mean", `小禾    45.0 s    ${"█".repeat(11)}▎`, `阿木   120.0 s    ${"█".repeat(30)}`, "",
  ].join("\n"));
});

it("and by day", () => {
  expect(breakdownText(result, "day", { language: "en" })).toMatch(/^3-minute manual reply rate\nday +rate +met \/ all\nTue 16 June +\d+\.\d{2}% +\d+ \/ \d+ {2}█+.*\nWed 17 June +75\.00%/u);
});

it("what it has no column for is said so, in both languages", () => {
  expect(breakdownText(result, "hour", { language: "en" })).toContain("3-minute manual reply rate\nThe table does not tell it by these parts.\n");
  expect(breakdownText(result, "hour", { language: "zh" })).toContain("表中没有这样划分的数据。\n");
});
