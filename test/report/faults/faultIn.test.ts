import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultIn } from "../../../src/report/faults/faultIn.ts";
import { ZH_INPUT_FAULTS } from "../../../src/report/faults/zhInputFaults.ts";
import { refuseIncomparable } from "../../../src/experiment/comparison/comparable.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { SMALL_SCENARIO } from "../../cli/commandLine.ts";
import { gathered } from "../../../src/errors/gathered.ts";
import type { InputFault } from "../../../src/errors/inputFault.ts";
import { logFileForm } from "../../../src/hosts/logFileForm.ts";
import { tablesOnce } from "../../../src/calibration/counters/tablesOnce.ts";
import { Findings } from "../../../src/import/finding.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { readCounters } from "../../import/readTable.ts";
import { rulePackById, rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";

const src = join(import.meta.dirname, "..", "..", "..", "src");
const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(src, name), "utf8"));

function faultsOf(reading: () => unknown): InputFault[] {
  const faults: InputFault[] = [];
  gathered(faults, reading);
  return faults;
}

const log = (text: string, timeZone = "Asia/Shanghai"): readonly InputFault[] => faultsOf(() => readMessageLog(text, { fileName: "log.csv", timeZone }));

const CASES: readonly (readonly [string, readonly InputFault[], string])[] = [
  ["an empty file", log(""), "文件是空的"],
  ["a file with nothing but a header", log("time,consumer,sender\n"), "只有表头，没有数据行"],
  ["a header of other names", log("datetime,who,what\n2026-06-18 10:00,u1,buyer"), "表头的列是 datetime、who、what（datetime 可能是 time）"],
  ["a time", log("time,consumer,sender\nyesterday,u1,buyer"), "time 是“yesterday”"],
  ["a sender", log("time,consumer,sender\n2026-06-18 10:00:00,u1,shop"), "sender 是“shop”"],
  ["a sender whom the words of a preset do not know", log("时间,买家,发送方\n2026-06-18 10:00:00,u1,老板"), "sender 是“老板”"],
  ["a share above the whole", faultsOf(() => readCounters("日期,咨询人数,3分钟人工回复率\n2026-06-18,100,172.02%")), "3分钟人工回复率 是“172.02%”"],
  ["a day told twice", faultsOf(() => tablesOnce([readCounters("日期,咨询人数\n2026-06-18,100\n2026-06-18,90")], new Findings())), "2026-06-18 在第 2 行已有一行，数据不同"],
  ["no consumer", log("time,consumer,sender\n2026-06-18 10:00:00,,buyer"), "consumer 为空"],
  ["too many cells", log("time,consumer,sender\n2026-06-18 10:00:00,u1,buyer,x,y"), "这一行有 5 格"],
  ["an open quotation", log('time,consumer,sender\n"2026-06-18 10:00:00,u1,buyer'), "这一行的引号没有成对，无法读取"],
  ["a time zone", log("time,consumer,sender\n2026-06-18 10:00:00,u1,buyer", "China"), "没有名为 China 的时区"],
  ["a rule", faultsOf(() => rulePackById("pinduoduo/manual")), "没有名为 pinduoduo/manual 的规则"],
  ["a version", faultsOf(() => rulePackById("kuaishou/reply-5min@2025-01-01")), "kuaishou/reply-5min 在 2025-01-01 尚未施行或已经停用"],
  ["a platform", faultsOf(() => rulePacksOfPlatform("amazon")), "没有平台 amazon 的规则"],
  ["no file", faultsOf(() => logFileForm("/nowhere/log.csv")), "没有这个文件"],
  ["a desk of which nothing is asked", faultsOf(() => searchTargets(compileSimulation(parseScenario(SMALL_SCENARIO), []))), "没有一条规则有目标或门槛"],
  ["other days", faultsOf(() => refuseIncomparable(["a", "b"].map((name, day) => ({ name, scenario: parseScenario(SMALL_SCENARIO.replace("2026-06-17", `2026-06-1${7 + day}`)), packs: [] })))), "start 是 2026-06-18"],
  ["a folder", faultsOf(() => logFileForm(src)), "这是文件夹"],
];

describe("a fault in Chinese", () => {
  it.each(CASES)("of %s", (_, [fault], found) => {
    const told = faultIn("zh", fault);
    expect(told.found).toBe(found);
    expect(told.where).toBe(fault.where);
    expect(`${told.expected}${told.mend}`).toMatch(/\p{Script=Han}/u);
    expect(`${told.found}${told.expected}${told.mend}`).not.toMatch(/undefined| (?:is|the|are|of|or) /u);
  });

  it("is known for every kind that the program tells", () => {
    const kinds = new Set(sources.flatMap((text) => [...text.matchAll(/\{ of: "([a-z-]+)", values: \{/gu)].map(([, kind]) => kind)));
    expect([...kinds].filter((kind) => !Object.hasOwn(ZH_INPUT_FAULTS, kind))).toEqual([]);
    expect(kinds.size).toBeGreaterThan(20);
  });

  it("stands as it was where no kind is told, and in English", () => {
    const plain = { where: "log.csv", found: "a", expected: "b", mend: "c" };
    expect(faultIn("zh", plain)).toBe(plain);
    expect(faultIn("en", CASES[0][1][0])).toBe(CASES[0][1][0]);
  });
});
