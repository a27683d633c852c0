import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { counterFiguresText } from "../../../src/report/counters/counterFiguresText.ts";
import { counterName } from "../../../src/report/counters/counterWords.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { scoreCounters } from "../../../src/scoring/counters/scoreCounters.ts";
import { readCounters } from "../../import/readTable.ts";

const read = (name: string) => readCounters(readFileSync(`test/import/fixtures/${name}`, "utf8"));
const packs = ["manual-reply-3min", "answer-30s", "mean-manual-reply-time"].map((name) => rulePackById(`pinduoduo/${name}`));
const result = scoreCounters(read("pinduoduo-agents.csv"), packs);

it("tells rules by agent and other figures in columns", () => {
  const text = counterFiguresText(result, { language: "en" });
  expect(text).toMatch(/^by agent +3-minute manual reply rate +30-second answer rate +mean manual reply time\n家居旗舰店:小禾 +95\.33% +91\.20% +22\.2 s\n/u);
  expect(text).toMatch(/\n\nother figures\n/u);
  expect(text).toMatch(/inquiry conversion +33\.16% {2}258 \/ 778\n/u);
  expect(text).toMatch(/service score +90\.25 {2}mean of the rows, weighed by one each\n/u);
});

it("tells them in Chinese too", () => {
  expect(counterFiguresText(result, { language: "zh" })).toMatch(/客单价 +¥86\.28/u);
});

it("tells figures where there is no rule and no agent", () => {
  expect(counterFiguresText(scoreCounters(read("consult-trend.csv"), packs), { language: "zh" })).toBe("其他指标\n  咨询人数  220\n");
});

it("has words for every figure of the exports that are known", () => {
  const names = ["pinduoduo-agents.csv", "douyin-agents.csv", "team-sheet.csv", "consult-trend.csv"].flatMap((name) => Object.keys(scoreCounters(read(name), []).figures));
  expect([...new Set(names)].filter((name) => counterName(name, "zh") === name)).toEqual([]);
});
