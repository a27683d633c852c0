import { describe, expect, it } from "vitest";
import { countedDays } from "../../../src/calibration/counters/countedDays.ts";
import { hourWeights } from "../../../src/calibration/counters/hourWeights.ts";
import { ruledTable } from "../../../src/calibration/counters/ruledTable.ts";
import { tablesOnce } from "../../../src/calibration/counters/tablesOnce.ts";
import { logMapPreset } from "../../../src/import/map/logMapPresets.ts";
import { Findings } from "../../../src/import/finding.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readCounters } from "../../import/readTable.ts";

const base = parseScenario("replycast: 1\nplatform: pinduoduo\ndays: 3\narrivals: { desk: { consultsPerDay: 100 } }\nroster: { desk: { early: 1, late: 1 } }\n", "base.yaml");
const hourRows = (date: string, count: (hour: number) => number): string => Array.from({ length: 24 }, (_, hour) => `${date},${String(hour).padStart(2, "0")}:00,${count(hour)}`).join("\n");

function counted(...texts: readonly string[]): { readonly days: NonNullable<ReturnType<typeof countedDays>>; readonly codes: readonly string[]; readonly findings: Findings } {
  const findings = new Findings();
  const days = countedDays(texts.map((text) => ruledTable(readCounters(text))), base, findings);
  if (days === undefined) throw new Error("nothing counted");
  return { days, codes: findings.list().map(({ code }) => code), findings };
}

describe("counted days", () => {
  it("are the days of a trend by hour, each with its hours", () => {
    const { days } = counted(`日期,时段,咨询人数\n${hourRows("2026-06-01", (hour) => hour)}\n${hourRows("2026-06-02", () => 2)}`);
    expect(days.dates).toEqual(["2026-06-01", "2026-06-02"]);
    expect(days.totals).toEqual([276, 48]);
    expect(days.hours?.[5]).toBe(7);
    expect(days.cells?.[1]?.[3]).toBe(2);
  });

  it("take a day's number from rows of whole days where there are any, and tell where hours say otherwise", () => {
    const { days, codes, findings } = counted(`日期,时段,咨询人数\n${hourRows("2026-06-01", () => 5)}`, "日期,咨询人数,30秒应答率\n2026-06-01,100,90%");
    expect(days.totals).toEqual([100]);
    expect(codes).toContain("counts-differ");
    expect(findings.list()[0].example).toContain("100 in one table, 120 in another");
  });

  it("count a row, and a table, once that is there again, and tell it on top", () => {
    const findings = new Findings();
    const rows = "2026-06-01,100,90%\n2026-06-02,120,80%";
    const header = "日期,咨询人数,30秒应答率";
    const tables = tablesOnce([`${header}\n${rows}\n${rows}`, `${header}\n${rows}\n${rows}`, `${header}\n2026-06-03,90,85%`].map((text) => readCounters(text)), findings);
    expect(countedDays(tables, base, findings)?.totals).toEqual([100, 120, 90]);
    expect(findings.list().map(({ code, count }) => [code, count])).toEqual([["counter-rows-repeated", 2], ["counter-file-repeated", 1]]);
    expect(findings.list().map((finding) => findingExample(finding, "zh"))).toEqual(["4 行中的 2 行，如第 4 行与第 2 行相同", "table.csv 与 table.csv"]);
  });

  it("are only those of which figures are told, the others counted", () => {
    const { days, findings } = counted("日期,咨询人数\n2026-06-01,100\n2026-06-02,120\n2026-06-03,90", "客服账号,日期,咨询人数,30秒应答率\n小禾,2026-06-02,70,90%\n阿木,2026-06-02,60,80%");
    expect([days.dates, days.totals]).toEqual([["2026-06-02"], [120]]);
    expect(findings.list().find(({ code }) => code === "days-without-figures")?.count).toBe(2);
  });

  it("of agents alone are added up over a period", () => {
    const { days, codes } = counted("客服账号,日期,咨询人数,30秒应答率\n小禾,2026-06-01~2026-06-10,700,90%\n阿木,2026-06-01~2026-06-10,600,80%");
    expect(days.totals).toEqual(Array.from({ length: 10 }, () => 130));
    expect([days.dates[0], days.areDated, codes]).toEqual(["2026-06-01", true, []]);
  });

  it("without any date are as many as the base has, which is told", () => {
    const { days, codes } = counted("客服账号,咨询人数,30秒应答率\n小禾,150,90%\n阿木,150,80%");
    expect([days.totals, days.areDated, codes]).toEqual([[100, 100, 100], false, ["days-not-told"]]);
  });

  it("tell where counts and figures are of different days", () => {
    expect(counted("日期,咨询人数\n2026-06-01,100", "日期,咨询人数,30秒应答率\n2026-07-01,,90%").codes).toContain("days-apart");
  });

  it("tell where another column than consumers has to do", () => {
    const { days, codes } = counted("客服昵称,日期,人工已接待人数,人工已接待会话量,3分钟人工回复率(会话)\n小禾,2026-06-01,70,80,90%");
    expect([days.column, days.totals, codes]).toEqual(["sessions", [80], ["consumers-not-counted"]]);
  });
});

describe("hours of the day", () => {
  const rows = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => `${from + at},10`).join("\n");

  it("that no table tells have the share of the base, and a day's number may be of the others alone", () => {
    const { days, findings } = counted(`时段,咨询人数\n${rows(8, 23)}`, "日期,咨询人数,30秒应答率\n2026-06-01,150,90%");
    const weights = hourWeights(days, base, findings);
    const ordinary = [1.8, 1, 0.6, 0.4, 0.4, 0.6, 1.2, 2.4, 3];
    const night = ordinary.reduce((sum, share) => sum + share, 0) / 100;
    expect(weights?.wholeDay).toBeCloseTo(1 / (1 - night), 6);
    expect(weights?.weights[0]).toBeCloseTo((150 * 0.018) / (1 - night), 6);
    expect(findings.list().find(({ code }) => code === "hours-not-told")?.count).toBe(9);
  });

  it("are weights as they are where all are told, and absent where none is", () => {
    const all = counted(`时段,咨询人数\n${rows(0, 24)}`, "日期,咨询人数,30秒应答率\n2026-06-01,500,90%");
    expect(hourWeights(all.days, base, all.findings)).toEqual({ weights: Array.from({ length: 24 }, () => 10), wholeDay: 1 });
    const none = counted("日期,咨询人数,30秒应答率\n2026-06-01,500,90%");
    expect(hourWeights(none.days, base, none.findings)).toBeUndefined();
  });
});

it("a table with this program's own names tells the rules that the maps that ship tell by them", () => {
  const own = readCounters("date,consumers,answerRate30s,meanManualReply\n2026-06-01,100,90%,20秒", { map: logMapPreset("counters") });
  expect(Object.keys(own.rules)).toEqual([]);
  expect(ruledTable(own).rules["pinduoduo/answer-30s"]).toMatchObject({ value: "answerRate30s" });
});
