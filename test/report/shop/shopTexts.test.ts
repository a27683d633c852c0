import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/scoring/compare/comparison.ts";
import { comparisonSentences, comparisonsText } from "../../../src/report/shop/comparisonText.ts";
import { differenceText, figureText, intervalText } from "../../../src/report/shop/figureText.ts";
import { agentFiguresText, figuresText } from "../../../src/report/shop/figuresText.ts";
import { peersText } from "../../../src/report/shop/peersText.ts";
import { scoreCardText } from "../../../src/report/shop/scoreCardText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { shopParts } from "../../../src/scoring/shop/shopParts.ts";
import { exampleLog, exampleOrders } from "../../scoring/shop/exampleShop.ts";

const en = { language: "en", colors: PLAIN, columns: 100 } as const;
const zh = { language: "zh", colors: PLAIN, columns: 100 } as const;
const pack = rulePackById("pinduoduo/manual-reply-3min");
const parts = shopParts(exampleLog(), {
  packs: [pack], orders: exampleOrders(),
  peers: { inquiryConversion: { mean: 0.7, excellent: 0.8 }, firstReplySeconds: { top10: 12 }, "kuaishou/reply-3min": { mean: 0.9 } },
  card: {
    items: { onlineHours: { standard: 8, weight: 10 }, replyRate: { standard: 0.95, weight: 20, rule: pack.id }, conversion: { weight: 40, bands: [[0.5, 70]], commission: [[0.3, 0.01]] }, goodRating: { standard: 0.9, weight: 5 } },
    sets: { "pre-sale": ["onlineHours", "replyRate", "conversion"], "after-sale": [], all: ["onlineHours", "goodRating"] }, agents: { a1: "pre-sale", zz: "all" },
  },
});

const COMPARISON: Comparison = {
  by: "agents", of: pack.id, name: pack.name, counted: "consumer-day", unit: "share", better: "higher", chance: 0.31, skillShare: 0.6, isMoreThanLuck: false,
  parts: [
    { of: "小林", days: 6, units: 120, rate: { value: 0.9, lower: 0.8, upper: 0.95, level: 0.95, replications: 6, method: "ratio" }, expected: 0.88 },
    { of: "小周", days: 6, units: 110, rate: { value: 0.85, lower: 0.7, upper: 0.92, level: 0.95, replications: 6, method: "ratio" }, expected: 0.86 },
  ],
  pairs: [{ a: "小周", b: "小林", difference: -0.05, lower: -0.12, upper: 0.02, realAfterDays: 42, isMoreThanLuck: false }],
};

describe("the shop's figures as text", () => {
  it("tell value, interval and what they rest on, and why others are missing", () => {
    const text = figuresText(parts.figures ?? { told: {}, untold: {}, level: 0.95 }, en);
    expect(text).toMatch(/^other figures of the shop\n/u);
    expect(text).toMatch(/inquiry conversion +75\.00% +\[\d+\.\d\d% – \d+\.\d\d%\] {2}3 \/ 4 inquirers\n/u);
    expect(text).toMatch(/mean refund time +18\.0 h .* 2 refunds; 2026-05-21 to 2026-06-19\n/u);
    expect(text).toMatch(/first response +30\.0 s +5 conversations; half within 20\.0 s, nine of ten within 52\.0 s\n/u);
    expect(figuresText(shopParts(exampleLog(), { packs: [], figures: true }).figures ?? { told: {}, untold: {}, level: 0.95 }, zh)).toMatch(/无法得出：询单转化率、日均销售额.*需要订单文件/su);
  });

  it("by agent stand in blocks that fit the width", () => {
    const { figures } = parts;
    if (figures === undefined) throw new Error("no figures");
    expect(agentFiguresText(figures, en)).toMatch(/other figures by agent +a2 +a1\n/u);
    const narrow = agentFiguresText(figures, { ...zh, columns: 40 });
    expect(narrow.match(/其他指标/gu)).toHaveLength(2);
    expect(agentFiguresText({ ...figures, told: {} }, en)).toBe("");
  });

  it("beside peers say better or worse by the sense of the figure, and where that may be luck", () => {
    const text = peersText(parts.peers ?? { compared: [], untold: [] }, en);
    expect(text).toMatch(/inquiry conversion {2}75\.00%.*\n {4}their mean {2}70\.00% {2}better \(may be luck\)\n {4}excellent {3}80\.00% {2}worse \(may be luck\)\n/u);
    expect(text).toMatch(/first response +30\.0 s\n {4}mean of their best tenth {2}12\.0 s {2}worse\n/u);
    expect(text).toMatch(/Not told by this score: kuaishou\/reply-3min\./u);
    expect(peersText(parts.peers ?? { compared: [], untold: [] }, zh)).toMatch(/优于（可能只是运气）/u);
  });
});

describe("a comparison as text", () => {
  it("says in words how much luck alone would do, what lasts, and after how many days a difference would be real", () => {
    expect(comparisonSentences(COMPARISON, "en")).toEqual([
      "This may be luck: luck alone makes differences as large as these in 31 of 100 teams whose parts are all alike.",
      "Of what they differ by about 60% is their own and lasts, the rest is luck.",
      "小林 and 小周 lie 5.0 points apart (−2.0 points to 12.0 points): may be luck; if it stays so, 42 days of each would show it.",
    ]);
    expect(comparisonSentences(COMPARISON, "zh")).toEqual([
      "可能只是运气：假如各方完全一样，100 个这样的团队里也有 31 个会单凭运气差到这么大。",
      "差距中约 60% 是各自的真实差别，会持续下去，其余是运气。",
      "小林 与 小周 相差 5.0 个百分点（−2.0 个百分点 至 12.0 个百分点）：可能只是运气；如果差距保持不变，双方各满 42 天才能看出来。",
    ]);
  });

  it("tells a difference beyond luck as such, without days to wait for", () => {
    const [chance, , pair] = comparisonSentences({ ...COMPARISON, chance: 0.002, isMoreThanLuck: true, pairs: [{ ...COMPARISON.pairs[0], upper: -0.01, isMoreThanLuck: true }] }, "en");
    expect(chance).toMatch(/^More than luck: .* in fewer than 1 of 100 teams/u);
    expect(pair).toMatch(/more than luck\.$/u);
  });

  it("says where what days do to everybody is taken out", () => {
    expect(comparisonSentences({ ...COMPARISON, isWithinDays: true }, "zh")[2]).toMatch(/^按同一天对比/u);
  });

  it("of times names the quicker first", () => {
    const [, , pair] = comparisonSentences({ ...COMPARISON, unit: "seconds", better: "lower", pairs: [{ a: "小周", b: "小林", difference: 12, lower: -4, upper: 28, realAfterDays: 9, isMoreThanLuck: false }] }, "en");
    expect(pair).toMatch(/^小林 and 小周 lie 12\.0 s apart \(−4\.0 s to 28\.0 s\)/u);
  });

  it("lists the parts, with a word on how to read them, in both languages", () => {
    const text = comparisonsText([COMPARISON, { ...COMPARISON, of: "sales", parts: [] }], en);
    expect(text).toMatch(/^3-minute manual reply rate: agents side by side\n {2}小林 {2}90\.00% {2}\[80\.00% – 95\.00%\] {2}120 consumers on 6 days; in the long run about 88\.00%\n/u);
    expect(text).toMatch(/where help\s+or another shift is due\.\n$/u);
    expect(text).not.toMatch(/sales/u);
    const chinese = comparisonsText([{ ...COMPARISON, by: "shifts", agent: "小林", parts: [{ ...COMPARISON.parts[0], of: "early" }, { ...COMPARISON.parts[1], of: "late" }], pairs: [] }], zh);
    expect(chinese).toMatch(/小林 的各班次对比\n {2}早班/u);
  });

  it("says where there is nothing to compare or too little", () => {
    expect(comparisonSentences({ ...COMPARISON, parts: COMPARISON.parts.slice(0, 1) }, "en")).toEqual(["There is only one part, so nothing to compare."]);
    const { chance: _, ...untold } = COMPARISON;
    expect(comparisonSentences(untold, "zh")).toEqual(["天数太少，分不清运气和能力：每一方至少要有两天，而且各天要有差别。"]);
  });
});

describe("a score card as text", () => {
  it("tells each item, commission, time away and what is left out", () => {
    const text = scoreCardText(parts.scoreCard ?? { agents: [], notInLog: [] }, en);
    expect(text).toMatch(/ {2}a1 \(pre-sale\): 82\.9 of 100\n/u);
    expect(text).toMatch(/hours online a day +8\.0 h +standard 8\.0 h +met {2}100 points × 10\n/u);
    expect(text).toMatch(/commission ¥0\.50: 1\.00% of ¥50\.00 own sales\n/u);
    expect(text).toMatch(/away 1\.0 h a day besides/u);
    expect(text).toMatch(/Named in the card, but neither in the log nor in the orders: zz\./u);
    const untold = shopParts(exampleLog(), { packs: [pack], card: { items: { goodRating: { standard: 0.9, weight: 5 } }, sets: { "pre-sale": [], "after-sale": [], all: ["goodRating"] }, agents: {} } });
    expect(scoreCardText(untold.scoreCard ?? { agents: [], notInLog: [] }, zh)).toMatch(/a1（全部项目）：没有可计分的项目\n {4}好评率: 无法得出：需要订单文件：--orders 文件；权重 5 不计/u);
  });
});

describe("a figure as text", () => {
  it("shows no share beyond 0 % and 100 %, no interval without width, and no number of days that nobody waits", () => {
    expect([intervalText(-0.1, 3.43, "share", "en"), intervalText(0, 0, "share", "zh")]).toEqual(["[0.00% – 100.00%]", ""]);
    const pair = (language: "en" | "zh"): string => comparisonSentences({ ...COMPARISON, pairs: [{ ...COMPARISON.pairs[0], realAfterDays: 156_620 }] }, language).at(-1) ?? "";
    expect(pair("en")).toContain("more than 365 days of each would show it");
    expect(pair("zh")).toContain("双方各满 365 天以上才能看出来");
  });

  it("has the unit in which a person would say it", () => {
    expect([figureText(42, "seconds", "en"), figureText(1800, "seconds", "en"), figureText(64_800, "seconds", "zh"), figureText(500_000, "seconds", "en"), figureText(1.75, "count", "zh"), figureText(39.9, "yuan", "zh")]).toEqual([
      "42.0 s", "30.0 min", "18.0 小时", "5.8 days", "1.75", "39.90 元",
    ]);
    expect([differenceText(-0.021, "share", "zh"), differenceText(-3, "yuan", "en")]).toEqual(["−2.1 个百分点", "−¥3.00"]);
  });

  it("no line of the texts is wider than the terminal", () => {
    for (const options of [{ ...en, columns: 80 }, { ...zh, columns: 80 }]) {
      const text = comparisonsText([COMPARISON], options) + scoreCardText(parts.scoreCard ?? { agents: [], notInLog: [] }, options);
      expect(text.split("\n").filter((line) => displayWidth(line) > 92)).toEqual([]);
    }
  });
});
