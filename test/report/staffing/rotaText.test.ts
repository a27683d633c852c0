import { describe, expect, it } from "vitest";
import { personNames } from "../../../src/report/staffing/personNames.ts";
import { rotaText } from "../../../src/report/staffing/rotaText.ts";
import { rotaView } from "../../../src/report/staffing/rotaView.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import type { RotaPerson } from "../../../src/staffing/rota/rota.ts";
import { sampleRota } from "./sampleRota.ts";

const ONE_DAY = "{ desk: { early: 2, half: 1 } }";

describe.each(LANGUAGES)("a rota in the terminal (%s)", (language) => {
  const lines = (rota = sampleRota(), columns = 100) => rotaText(rota, { language, colors: PLAIN, columns });

  it("is no wider than the terminal, whatever it tells", () => {
    const breached = sampleRota(8, "{ desk: { day: 30, late: 30 } }", 'shifts: { day: { from: "08:00", to: "21:00" } }\n');
    for (const columns of [60, 80, 120]) for (const rota of [sampleRota(), sampleRota(23), breached, sampleRota(1, ONE_DAY)]) {
      expect(lines(rota, columns).filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it("leaves nothing unsaid or written as code", () => {
    for (const rota of [sampleRota(), sampleRota(1, ONE_DAY), { ...sampleRota(), persons: [] }]) {
      expect(lines(rota).join("\n")).not.toMatch(/undefined|NaN|null|\[object/u);
    }
  });
});

describe("a rota in words", () => {
  it("tells of one day who comes when and who eats when", () => {
    expect(rotaText(sampleRota(1, "{ desk: { early: 2, half: 1, late: 1 } }"), { language: "en", colors: PLAIN, columns: 80 })).toEqual([
      "Who comes when",
      "4 people work this roster; with fewer it cannot be worked.",
      "  person    Mon 15 Jun",
      "  小李      late 15:00–24:00 (meal 17:30–18:30)",
      "  early 1   early 08:00–17:00 (meal 12:00–13:00)",
      "  early 2   early 08:00–17:00 (meal 13:00–14:00)",
      "  half 1    half 19:30–24:00",
      "As files for spreadsheets and calendars: keep the result (staff … --json >",
      "result.json), then:",
      "  replycast report result.json --format csv,xlsx,ics",
    ]);
  });

  it("tells of several days each one's shifts, days off and what the limits cost", () => {
    const text = rotaText(sampleRota(7, "{ desk: { early: 1, late: 1 } }"), { language: "zh", colors: PLAIN, columns: 120 });
    expect(text).toEqual([
      "个人排班表",
      "此排班由 3 人完成，再少就排不开。",
      "若不限制连续上班天数，2 人即可。",
      "小李在 6月21日 周日 不能上晚班（受连续上班天数限制），由他人顶替。",
      "  人员      6月15日 周一  6月16日 周二  6月17日 周三  6月18日 周四  6月19日 周五  6月20日 周六  6月21日 周日",
      "  小李      晚班          晚班          晚班          晚班          晚班          晚班          休",
      "  早班 1    早班          休            休            休            休            休            晚班",
      "  早班 2    休            早班          早班          早班          早班          早班          早班",
      "  晚班 15:00–24:00（用餐 17:30–18:30）",
      "  早班 08:00–17:00（用餐 12:00–13:00）",
      "要导出表格和日历文件：先保存结果（staff … --json > result.json），再运行：",
      "  replycast report result.json --format csv,xlsx,ics",
    ]);
  });

  it("has tables of a week at most, and what each has over all days", () => {
    const { weeks, totals } = rotaView(sampleRota(10, "{ desk: { early: 1, late: 1 } }"), "en");
    expect(weeks.map(({ days }) => days.length)).toEqual([7, 3]);
    expect(weeks.every(({ rows }) => rows.length === totals.length)).toBe(true);
    expect(totals.reduce((sum, { hours }) => sum + Number(hours), 0)).toBe(20 * 8);
    expect(weeks[0].rows[0].cells[0]).toEqual({ shift: "late", times: "15:00–24:00", meals: ["17:30–18:30"] });
  });

  it("tells shifts that nobody may work", () => {
    const { sentences } = rotaView(sampleRota(1, "{ desk: { day: 1, late: 1 } }", 'shifts: { day: { from: "08:00", to: "21:00" } }\n'), "en");
    expect(sentences.slice(1)).toEqual(["Nobody may work day: it has 13 h of work, and 11 h a day are the most with overtime.", "Nobody may work day: it is 13 h long without a meal, and after 6 h there must be one."]);
  });
});

describe("names of persons", () => {
  const person = (team: string, shifts: readonly string[], name?: string): RotaPerson => ({
    team, number: 1, ...(name === undefined ? {} : { name }), hours: 0, overtimeHours: 0, nights: 0, lates: 0,
    days: shifts.map((shift, day) => ({ date: `2026-06-1${day}`, shift, place: 0, from: "08:00", to: "17:00", meals: [], hours: 8, overtimeHours: 0 })),
  });

  it("are their own, else the shift worked most with a number that nobody else has", () => {
    const persons = [person("desk", ["early"], "early 2"), person("desk", ["late", "early", "early"]), person("desk", ["early"]), person("desk", ["late", "early"])];
    expect(personNames(persons, "en")).toEqual(["early 2", "early 1", "early 3", "late 1"]);
    expect(personNames(persons, "zh")).toEqual(["early 2", "早班 1", "早班 2", "晚班 1"]);
  });

  it("have the team before them where there are several", () => {
    expect(personNames([person("desk", ["early"]), person("temps", ["early"])], "en")).toEqual(["desk early 1", "temps early 1"]);
  });
});
