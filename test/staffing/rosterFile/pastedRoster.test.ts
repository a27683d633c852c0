import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readRoster } from "../../../src/staffing/rosterFile/readRoster.ts";

const DESK = parseScenario(`
replycast: 1
name: desk
platform: pinduoduo
start: 2026-06-18
days: 2
arrivals: { desk: { consultsPerDay: 100 } }
roster: { desk: {} }
`);
/** How many of each shift come on the 18th and the 19th, and what is told. */
const read = (text: string): readonly unknown[] => {
  const { roster, notes } = readRoster(text, DESK, "f");
  const days = Array.isArray(roster) ? roster : [roster, roster];
  return [...days.map((day: Readonly<Record<string, unknown>>) => day["desk"] ?? {}), ...notes.map(({ code, what }) => `${code} ${what}`)];
};
const faultsOf = (text: string): readonly string[] => {
  try {
    readRoster(text, DESK, "f");
    return [];
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return error.faults.map(({ where, found }) => `${where} ${found}`);
  }
};

describe("a roster pasted from a spreadsheet", () => {
  it("may have full-width figures, colons, blanks and dashes, and signs without width", () => {
    expect(read("姓名\u3000\t６月１８日\t６／１９\n小王\t０８：００－１７：００\t15:00──24:00\n小李\t08：00—17：00\u3000\t\u200b晚\u00a0\n小孙\t８～１７\t\u3000\n")).toEqual([{ early: 3 }, { late: 2 }]);
    expect(read("班次\t6/18\t6/19\n早\t３\t２人\n")).toEqual([{ early: 3 }, { early: 2 }]);
  });

  it("may say times as people do", () => {
    const wanted = [{ "08:30-17:30": 4, early: 2 }, { late: 1, "22:00-30:00": 2 }, "new-shift-no-meal 08:30-17:30", "new-shift-no-meal 22:00-30:00"];
    expect(read("姓名\t6.18\t6.19\nA\t8点半-17点半\t晚上10点-次日早上6点\nB\t8.30-17.30\t下午3点-24点\nC\t8:30am-5:30pm\t22:00-06:00(+1)\nD\t上午8点30分到下午5点30\t休\nE\t上午8点-下午5点\t\nF\t8AM-5PM\t\n")).toEqual(wanted);
  });

  it("takes times in brackets for the shift's own where they are too long for a meal", () => {
    expect(read("姓名\t6/18\t6/19\nA\t早（8:00-17:00）\t早班 (12:00-13:00)\n")).toEqual([{ early: 1 }, { early: 1 }]);
  });

  it("may have merged cells of teams, empty rows, sums, two rows of headings, and titles with dates above", () => {
    expect(read("团队\t姓名\t6/18\t6/19\ndesk\t小王\t早\t\n\t小李\t\t晚\n\t\t\t\n合计\t\t1\t1\n")).toEqual([{ early: 1 }, { late: 1 }, "total-not-read 合计"]);
    expect(read("\t\t6/18\t6/19\n姓名\t工号\t周四\t周五\n小王\t001\t早\t晚\n")).toEqual([{ early: 1 }, { late: 1 }, "column-not-read 工号"]);
    expect(read("姓名\t6/18\t6/19\n\t四\t五\n小王\t早\t晚\n")).toEqual([{ early: 1 }, { late: 1 }]);
    expect(read("制表日期\t2026-06-18\t\n姓名\t6/18\t6/19\n小王\t早\t晚\n")).toEqual([{ early: 1 }, { late: 1 }]);
    expect(read("制表：张三\t2026-06-01\t\n姓名\t18\t19\n小王\t早\t晚\n")).toEqual([{ early: 1 }, { late: 1 }]);
  });

  it("knows days off of all kinds", () => {
    const off = ["休", "病", "事", "公", "年休", "产假", "离职", "OFF", "Rest", "/", "×", "—"];
    expect(read(`姓名\t6/18\t6/19\n小王\t早\t晚\n${off.map((cell, index) => `P${index}\t${cell}\t${cell}`).join("\n")}\n`)).toEqual([{ early: 1 }, { late: 1 }]);
  });

  it("takes a column of 时间 for times, and for dates where dates stand in it", () => {
    expect(read("日期\t时间\t姓名\n6/18\t08:00-17:00\t小王\n6/19\t15:00-24:00\t小王\n")).toEqual([{ early: 1 }, { late: 1 }]);
    expect(read("日期\t班次\t时间\t人数\n6/18\t早班\t08:00-17:00\t3\n\t晚班\t15:00-24:00\t2\n6/19\t早班\t09:00-18:00\t3\n")).toEqual([{ early: 3, late: 2 }, { "09:00-18:00": 3 }, "new-shift-no-meal 09:00-18:00"]);
    expect(read("时间\t班次\t人数\n6/18\t早\t3\n6/19\t晚\t2\n")).toEqual([{ early: 3 }, { late: 2 }]);
    expect(read("时间\t6/18\t6/19\n08:00-17:00\t3\t2\n15:00-24:00\t2\t3\n")).toEqual([{ early: 3, late: 2 }, { early: 2, late: 3 }]);
  });

  it("takes the times beside a shift for its own, also where its name has others; of people's rows they are told as not read", () => {
    expect(read("班次\t时间\t6/18\t6/19\n早班\t09:00-18:00\t3\t2\n")).toEqual([{ "09:00-18:00": 3 }, { "09:00-18:00": 2 }, "new-shift-no-meal 09:00-18:00"]);
    expect(read("班次\t上班\t下班\t用餐\t6/18\t6/19\n直播\t19:00\t23:00\t无\t2\t3\n早\t08:00\t17:00\t12:00-13:00\t1\t1\n")).toEqual([{ 直播: 2, early: 1 }, { 直播: 3, early: 1 }, "new-shift 直播"]);
    expect(read("姓名\t时间\t6/18\t6/19\n小王\t08:00-17:00\t早\t晚\n")).toEqual([{ early: 1 }, { late: 1 }, "column-not-read 时间"]);
  });

  it("may have names in the cells of shifts", () => {
    const { roster, persons } = readRoster("班次\t6/18\t6/19\n早班\t小王、小李\t小王\n晚班\t小赵\t小李，小赵\n", DESK);
    expect([roster, persons]).toEqual([[{ desk: { early: 2, late: 1 } }, { desk: { early: 1, late: 2 } }], 3]);
    expect(read("班次\t6/18\t6/19\n早班\t\"小王\n小李\"\t小王\n晚班\t小赵\t小李 小赵\n")).toEqual([{ early: 2, late: 1 }, { early: 1, late: 2 }]);
    expect(read("shift\t6/18\t6/19\nearly\tAnn Lee, Bob\tAnn Lee\nlate\tCy\tBob\n")).toEqual([{ early: 2, late: 1 }, { early: 1, late: 1 }]);
  });

  it("may have dates going down, and people or shifts across", () => {
    expect(read("日期\t小王\t小李\n6/18\t早\t晚\n6/19\t休\t早\n")).toEqual([{ early: 1, late: 1 }, { early: 1 }]);
    expect(read("日期\t星期\t小王\t小李\n6/18\t周四\t早\t晚\n6/19\t周五\t休\t早\n")).toEqual([{ early: 1, late: 1 }, { early: 1 }, "column-not-read 星期"]);
    expect(read("日期\t早班\t晚班\n6/18\t3\t2\n6/19\t2\t2\n")).toEqual([{ early: 3, late: 2 }, { early: 2, late: 2 }]);
    expect(read("日期\t早\t中\t晚\n6/18\t小王、小李\t\t小赵\n6/19\t小王\t小李\t小赵\n")).toEqual([{ early: 2, late: 1 }, { early: 1, middle: 1, late: 1 }]);
  });
});

describe("what cannot be read of it", () => {
  it("is told with line and column as they are in the file, also where dates go down", () => {
    expect(faultsOf("六月\t\t\n日期\t小王\t小李\n6/18\t早\tQQ\n6/19\t休\t早\n")).toEqual(['f:3:3 "QQ" is no shift']);
    expect(faultsOf("姓名\t6/18\t6/19\n小王\t早/晚\t√\n")).toEqual(['f:2:2 "早/晚" is no shift', 'f:2:3 "√" is no shift']);
    expect(faultsOf("姓名\t6/18\t6/19\n小王\t8.5-17.5\t早\n")).toEqual(['f:2:2 "8.5-17.5" is no shift']);
    expect(faultsOf("班次\t上班\t下班\t6/18\t6/19\n坏\t25:00\t23:00\t2\t3\n")).toEqual(['f:2:2 "25:00 23:00" has times that cannot be']);
    expect(faultsOf("班次\t6/18\t6/19\n早\t二\t2\n")).toEqual(['f:2:2 "二" is no number of people']);
  });
});
