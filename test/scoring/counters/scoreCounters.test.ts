import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { parseRulePack } from "../../../src/rules/parseRulePack.ts";
import { rulePackById, rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { scoreCounters } from "../../../src/scoring/counters/scoreCounters.ts";
import type { CounterScoreResult } from "../../../src/scoring/counters/counterScore.ts";
import { readCounters } from "../../import/readTable.ts";

const fixture = (name: string): string => readFileSync(new URL(`../../import/fixtures/${name}`, import.meta.url), "utf8");
const MANUAL = "pinduoduo/manual-reply-3min";

/** A pack that stands for one of a platform's own. */
function pack(id: string, more = ""): RulePack {
  return parseRulePack(`id: ${id}\nname: { en: x, zh: x }\nplatform: ${id.split("/")[0]}\nunit: message\ndeadline: 3m\nrepliesCount: [manual]\n${more}`);
}

function codes({ findings }: CounterScoreResult): readonly string[] {
  return findings.map(({ code }) => code);
}

describe("Pinduoduo's export of agents", () => {
  const read = readCounters(fixture("pinduoduo-agents.csv"));
  const result = scoreCounters(read, rulePacksOfPlatform("pinduoduo"));

  it("is known by its header; rows of totals are left out", () => {
    expect([read.map, read.rows.length, result.log]).toEqual(["pinduoduo-agents", 3, { file: "table.csv", shape: "counters", map: "pinduoduo-agents", rows: 3, agents: 3 }]);
    expect(read.findings.map(({ code, count }) => [code, count])).toEqual([["read-by-preset", 1], ["row-left-out", 1], ["unit-assumed", 1], ["shape-counters", 3]]);
  });

  it("tells the 3-minute manual rate by its counts, of all and of each agent", () => {
    const rule = result.rules[MANUAL];
    expect([rule.numerator, rule.denominator, rule.value]).toEqual([1402, 1500, 1402 / 1500]);
    expect(rule.byAgent).toEqual([
      { of: "家居旗舰店:小禾", numerator: 776, denominator: 814, value: 776 / 814 },
      { of: "家居旗舰店:阿木", numerator: 540, denominator: 600, value: 0.9 },
      { of: "家居旗舰店:新人01", numerator: 86, denominator: 86, value: 1 },
    ]);
    expect(rule.told).toBeCloseTo(1402 / 1500, 4);
    expect(codes(result)).not.toContain("rate-differs");
    expect(rule.consequences).toBeUndefined();
    expect(codes(result)).toContain("agents-added");
  });

  it("divides by who needed a person where the rule says so, and tells that the export does not", () => {
    const own = { ...rulePackById(MANUAL), denominator: "needing-manual" as const };
    const { rules, findings } = scoreCounters(read, [own]);
    expect(rules[MANUAL].value).toBe((723 - 38 + 540 - 60 + 80) / (723 + 540 + 80));
    expect(findings).toContainEqual(expect.objectContaining({ code: "rate-differs", count: 2, example: expect.stringContaining("denominator: consulting") as string }));
  });

  it("weighs the figures of which it has no counts by consumers, and says so", () => {
    const answer = result.rules["pinduoduo/answer-30s"];
    expect(answer).toMatchObject({ weighedBy: "consumers" });
    expect(answer.numerator).toBeUndefined();
    expect(answer.value).toBeCloseTo((0.912 * 814 + 0.845 * 600 + 0.971 * 86) / 1500, 12);
    const mean = result.rules["pinduoduo/mean-manual-reply-time"];
    expect(mean).toMatchObject({ weighedBy: "receivedByManual" });
    expect(mean.value).toBeCloseTo((22.2 * 800 + 48.6 * 590 + 9 * 84) / 1474, 9);
    expect(mean.byAgent[0].value).toBeCloseTo(22.2, 9);
  });

  it("leaves out the rules that it cannot tell, with a finding", () => {
    expect(Object.keys(result.rules)).not.toContain("pinduoduo/effective-reply-60min");
    expect(result.findings.find(({ code }) => code === "rule-not-told")?.example).toContain("pinduoduo/effective-reply-60min: no column of the table tells it");
  });

  it("tells the other figures", () => {
    const { figures } = result;
    expect(figures.inquiryConversion).toMatchObject({ unit: "share", numerator: 258, denominator: 778, from: { numerator: "finalOrders", denominator: "inquirers" } });
    expect(figures.inquiryConversion.byAgent[0].value).toBeCloseTo(162 / 438, 12);
    expect(figures.sales).toMatchObject({ unit: "yuan", value: 22_261 });
    expect(figures.salesAfterRefunds.value).toBe(20_402.5);
    expect(figures.complaintRate).toMatchObject({ numerator: 1, denominator: 1474 });
    expect([figures.disputeRefunds.value, figures.lowRatings.value, figures.needingManualShare.value]).toEqual([3, 8, 1343 / 1500]);
    expect(figures.orderValue.value).toBeCloseTo(22_261 / 258, 9);
    expect(figures.serviceScore).toMatchObject({ value: 90.25, weighedBy: "rows" });
    expect(codes(result)).toContain("dispute-rate-not-told");
  });

  it("takes minutes or seconds by the header's unit", () => {
    const seconds = fixture("pinduoduo-agents.csv").replace("平均人工响应时长", "平均人工响应时长（秒）");
    const { rules } = scoreCounters(readCounters(seconds), rulePacksOfPlatform("pinduoduo"));
    expect(rules["pinduoduo/mean-manual-reply-time"].byAgent[0].value).toBe(0.37);
  });
});

describe("rows of days", () => {
  const header = "日期,咨询人数,需要人工回复的咨询人数,3分钟未回复人数";
  const days = readCounters(`${header}\n2026-06-17,120,100,60\n2026-06-16,110,90,11\n2026-06-18,0,0,0`);
  const rule = pack(MANUAL, 'consequences: [{ kind: event-eligibility, threshold: ">= 80%", minimumVolume: ">= 100" }]');
  const result = scoreCounters(days, [rule]);

  it("are told in order, and the consequences with them", () => {
    expect(result.log).toMatchObject({ startDate: "2026-06-16", days: 3 });
    expect(result.rules[MANUAL].days).toEqual([
      { date: "2026-06-16", numerator: 99, denominator: 110, value: 0.9, verdict: "pass" }, { date: "2026-06-17", numerator: 60, denominator: 120, value: 0.5, verdict: "fail" }, { date: "2026-06-18", numerator: 0, denominator: 0, verdict: "not-assessed" },
    ]);
    expect(result.rules[MANUAL].consequences?.[0].periods.map(({ from, verdict }) => [from, verdict])).toEqual([["2026-06-16", "pass"], ["2026-06-17", "fail"], ["2026-06-18", "not-assessed"]]);
  });

  it("are judged by the figure of the trade where the rule asks for that and it is told", () => {
    const byTrade = pack(MANUAL, "consequences: [{ kind: event-eligibility, standard: industry }]");
    const verdicts = (options: Parameters<typeof scoreCounters>[2]): unknown[] => scoreCounters(days, [byTrade], options).rules[MANUAL].days.map(({ verdict }) => verdict);
    expect(verdicts({ industryStandard: 0.9 })).toEqual(["pass", "fail", "not-assessed"]);
    expect(verdicts({})).toEqual([undefined, undefined, "not-assessed"]);
  });
});

describe("Douyin's export of agents", () => {
  it("tells the rate of conversations weighed by them, and the desk's own times", () => {
    const result = scoreCounters(readCounters(fixture("douyin-agents.csv")), [pack("douyin/manual-reply-3min"), pack("douyin/mean-reply-time", "measure: mean-reply-time")]);
    expect(result.rules["douyin/manual-reply-3min"]).toMatchObject({ value: (0.96 * 500 + 0.88 * 300) / 800, weighedBy: "sessions" });
    expect(result.rules["douyin/mean-reply-time"].value).toBeCloseTo((25 * 500 + 47 * 300) / 800, 9);
    expect(result.figures.inquiryConversion).toMatchObject({ numerator: 130, denominator: 350 });
    expect(result.figures.manualRate3min.value).toBeCloseTo((0.95 * 400 + 0.865 * 200) / 600, 12);
    expect(result.figures.onlineTimeSeconds.value).toBe(55_800);
    expect(codes(result)).not.toContain("unit-assumed");
    expect(codes(result)).not.toContain("column-not-read");
  });
});

describe("every pack of Douyin that ships", () => {
  it("is told by its export, persons and conversations apart", () => {
    const { rules, untold, figures } = scoreCounters(readCounters(fixture("douyin-agents.csv")), ["manual-reply-3min", "mean-reply-time", "person-manual-reply-3min"].map((name) => rulePackById(`douyin/${name}`)));
    expect([Object.keys(rules).toSorted(), untold]).toEqual([["douyin/manual-reply-3min", "douyin/mean-reply-time", "douyin/person-manual-reply-3min"], undefined]);
    expect(rules["douyin/person-manual-reply-3min"]).toMatchObject({ value: (0.95 * 400 + 0.865 * 200) / 600, weighedBy: "receivedByManual" });
    expect(figures.manualRate3min).toBeUndefined();
  });
});

describe("a sheet of several shops", () => {
  const result = scoreCounters(readCounters(fixture("team-sheet.csv")), [pack("douyin/manual-reply-3min"), pack("xiaohongshu/reply-3min"), pack("kuaishou/reply-3min")]);

  it("tells a rule by the rows of its platform", () => {
    expect(Object.keys(result.rules)).toEqual(["douyin/manual-reply-3min"]);
    expect(result.rules["douyin/manual-reply-3min"]).toMatchObject({ numerator: 475, denominator: 510 });
    expect(result.rules["douyin/manual-reply-3min"].days.map(({ date, numerator, denominator }) => [date, numerator, denominator])).toEqual([["2026-06-01", 270, 300], ["2026-06-02", 205, 210]]);
    expect(result.findings).toContainEqual({ code: "platform-not-in-table", count: 2, example: "xiaohongshu/reply-3min, kuaishou/reply-3min: no row is of its platform", facts: { rules: "xiaohongshu/reply-3min、kuaishou/reply-3min", reason: "表中没有该平台的行" } });
  });

  it("tells what it sums for all rows, by shop too", () => {
    expect(result.figures.meanReplySeconds).toMatchObject({ value: 21_840 / 670, numerator: 21_840, denominator: 670 });
    expect(result.figures.answered30sShare).toMatchObject({ numerator: 480, denominator: 670 });
    expect(result.figures.satisfaction.byShop.map(({ of, numerator, denominator }) => [of, numerator, denominator])).toEqual([["家居旗舰店", 115, 142], ["家居工厂店", 30, 33]]);
  });
});

describe("rows that are there again", () => {
  const days = ["2026-06-01,100,40.00%", "2026-06-02,90,50.00%", "2026-06-03,80,60.00%"];
  const scored = (...rows: readonly string[]): CounterScoreResult => scoreCounters(readCounters(["日期,咨询人数,3分钟人工回复率", ...rows].join("\n")), [rulePackById(MANUAL)]);

  it("with all their figures count once, which is told on top", () => {
    const twice = scored(...days, ...days);
    expect([twice.figures, twice.rules, twice.log.rows]).toEqual([scored(...days).figures, scored(...days).rules, 3]);
    expect(twice.findings[0]).toMatchObject({ code: "counter-rows-repeated", count: 3, line: 5 });
    expect(codes(scored(...days))).not.toContain("counter-rows-repeated");
  });

  it("with other figures are added up as parts, which is told; where no day is named nothing is asked", () => {
    const parts = scored(...days, "2026-06-03,20,60.00%");
    expect([parts.figures.consumers.value, parts.findings[0].code]).toEqual([290, "counter-rows-differ"]);
    expect(codes(scoreCounters(readCounters("时段,咨询人数\n03:00,2\n04:00,1\n03:00,2"), []))).toEqual(["read-by-preset", "shape-counters"]);
  });
});

describe("consultations by hour", () => {
  it("tell no rule, but the counts of each hour", () => {
    const result = scoreCounters(readCounters(fixture("consult-trend.csv")), rulePacksOfPlatform("pinduoduo"));
    expect(result.rules).toEqual({});
    expect(result.figures.consumers.byHour).toEqual([{ of: "07", value: 9 }, { of: "08", value: 80 }, { of: "20", value: 131 }]);
    expect(result.figures.consumers.days).toEqual([{ of: "2026-06-18", value: 182 }, { of: "2026-06-19", value: 38 }]);
  });
});

describe("consultations by day", () => {
  it.each(["时间", "日期"])("come in by the same preset (%s)", (name) => {
    const { figures } = scoreCounters(readCounters(`${name},咨询人数\n2026-06-18,182\n2026-06-19,38\n`), []);
    expect([figures.consumers.byHour, figures.consumers.days]).toEqual([[], [{ of: "2026-06-18", value: 182 }, { of: "2026-06-19", value: 38 }]]);
  });
});

describe("a shop's figures by day", () => {
  it("come in by the preset of agents, with what is there", () => {
    const { rules, log } = scoreCounters(readCounters("日期,咨询人数,3分钟人工回复率\n2026-06-18,200,90.00%\n2026-06-19,100,96.00%\n"), [pack(MANUAL)]);
    expect([log.map, log.days, rules[MANUAL].weighedBy]).toEqual(["pinduoduo-agents", 2, "consumers"]);
    expect(rules[MANUAL].value).toBeCloseTo(0.92, 12);
  });
});

describe("counters that do not fit together", () => {
  it("are left aside or told", () => {
    const result = scoreCounters(readCounters("客服账号,咨询人数,3分钟未回复人数\n甲,10,12\n乙,20,2\n,30,14\n"), [pack(MANUAL)]);
    expect(result.rules[MANUAL]).toMatchObject({ numerator: 34, denominator: 50 });
    expect(result.findings.filter(({ code }) => ["row-without-figure", "agent-not-told"].includes(code)).map(({ code, count }) => [code, count])).toEqual([["agent-not-told", 1], ["row-without-figure", 1]]);
  });
});

describe("counters by a map of one's own", () => {
  it("tell the rules that the map names", () => {
    const map = parseLogMap("shape: counters\ncolumns: { agent: who, sessions: chats, answered3min: quick }\nrules: { my/quick: { met: answered3min, of: sessions } }\n", "map.yaml");
    const { rules } = scoreCounters(readCounters("who,chats,quick\nlin,40,38\nwu,-,-\n", { map }), [pack("my/quick")]);
    expect(rules["my/quick"]).toMatchObject({ numerator: 38, denominator: 40, value: 0.95 });
  });
});
