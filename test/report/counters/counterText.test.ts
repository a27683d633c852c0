import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { counterText } from "../../../src/report/counters/counterText.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { scoreCounters } from "../../../src/scoring/scoreCounters.ts";
import { readCounters } from "../../import/readTable.ts";

const read = (name: string) => readCounters(readFileSync(`test/import/fixtures/${name}`, "utf8"));
const packs = ["manual-reply-3min", "answer-30s", "mean-manual-reply-time"].map((name) => rulePackById(`pinduoduo/${name}`));
const result = scoreCounters(read("pinduoduo-agents.csv"), packs);

it("tells rules, agents and other figures in columns", () => {
  const text = counterText(result, { language: "en", quiet: true });
  expect(text).toContain("3-minute manual reply rate  93.47%  1,402 / 1,500\n");
  expect(text).toContain("30-second answer rate       88.86%  mean of the rows, weighed by consumers who wrote\n");
  expect(text).toMatch(/家居旗舰店:小禾 +95\.33% +91\.20% +22\.2 s\n/u);
  expect(text).toMatch(/inquiry conversion +33\.16% {2}258 \/ 778\n/u);
  expect(text).not.toContain("about the table");
});

it("tells them in Chinese too", () => {
  const text = counterText(result, { language: "zh" });
  expect(text).toContain("3分钟人工回复率   93.47%  1,402 / 1,500\n");
  expect(text).toMatch(/客单价 +¥86\.28/u);
  expect(text).toContain("关于这张表\n");
});

it("says so where no rule is told", () => {
  expect(counterText(scoreCounters(read("consult-trend.csv"), packs), { language: "zh" })).toMatch(/^这张表没有所选规则的数值。\n\n其他指标\n {2}咨询人数 +220\n/u);
});
