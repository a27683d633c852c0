import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoster } from "../../../src/staffing/rosterFile/readRoster.ts";
import { deskOf, readingOf } from "./readings.ts";

const [ONE, BOTH] = [deskOf(1), deskOf(2)];

describe("a row below the headings", () => {
  it("with counts is no second row of headings, whether days are numbers or counts look like weekdays and dates", () => {
    expect(readingOf("班次,18,19\n早,3,2\n晚,2,2\n", BOTH)).toEqual([[{ desk: { early: 3, late: 2 } }, { desk: { early: 2, late: 2 } }]]);
    expect(readingOf("班次,6/18,6/19\n早,三,二\n晚,2,2\n", BOTH)).toEqual(['f:2:2 "三" is no number of people', 'f:2:3 "二" is no number of people']);
    expect(readingOf(",6/18,6/19\n早,1.5,1.5\n晚,2,2\n", BOTH)[0]).toMatch(/^f:2:2 /u);
    expect(readingOf("姓名,6/18,6/19\n星期,四,五\n小王,早,晚\n", BOTH)).toEqual([[{ desk: { early: 1 } }, { desk: { late: 1 } }]]);
  });
});

describe("a column without a heading", () => {
  it("is told by its number where something stands in it, also beyond the last heading", () => {
    expect(readingOf("姓名,6/18,,6/19\n小王,早,晚,早\n", BOTH)).toEqual([{ desk: { early: 1 } }, "f:2:3 column-not-read 3"]);
    expect(readingOf("日期,班次,姓名\n6/18,早班,张三,李四\n", ONE)).toEqual([{ desk: { early: 1 } }, "f:2:4 column-not-read 4"]);
  });
});

describe("several names in one cell of people", () => {
  it("are so many people, and where that cannot be told it is told", () => {
    expect(readingOf("日期,班次,姓名\n6/18,早班,张三、李四\n6/18,晚班,\"王五,赵六\"\n", ONE)).toEqual([{ desk: { early: 2, late: 2 } }]);
    expect(readingOf("姓名,6/18\n张三、李四,早\nLee/Ann,晚\n\"Bob (a, b)\",晚\n", ONE)).toEqual([{ desk: { early: 2, late: 2 } }, "f:3:1 fewer-than-names Lee/Ann"]);
    expect(readingOf("日期,班次,人数,姓名\n6/18,早班,2,张三、李四\n6/18,晚班,1,王五、赵六\n", ONE)).toEqual([{ desk: { early: 2, late: 1 } }, "f:3:4 fewer-than-names 王五、赵六"]);
  });
});

describe("a date with a stroke and single figures", () => {
  it("is one where that day is simulated, and is taken for times elsewhere", () => {
    expect(readingOf("班次,6-18,6-19\n早,3,2\n", BOTH)).toEqual([[{ desk: { early: 3 } }, { desk: { early: 2 } }]]);
    expect(readingOf("姓名,6/18\n张三,8-17\n", ONE)).toEqual([{ desk: { early: 1 } }]);
  });
});

describe("a letter among numbers of people", () => {
  it("that means nobody elsewhere is told, a dash and a word for a day off are not", () => {
    expect(readingOf("班次,6/18,6/19\n早,3,x\n晚,休,-\n", BOTH)).toEqual([[{ desk: { early: 3 } }, {}], "f:2:3 letter-is-nobody x"]);
  });
});

describe("times", () => {
  it("that are several in a cell are as many shifts, or a fault where only the first could be taken", () => {
    expect(readingOf("日期,时间,姓名\n6/18,08:00-12:00;13:00-17:00,张三\n", ONE)).toEqual([{ desk: { "08:00-12:00": 1, "13:00-17:00": 1 } }, "f:2:2 new-shift 08:00-12:00", "f:2:2 new-shift 13:00-17:00"]);
    expect(readingOf("日期,时间,姓名\n6/18,\"08:00-12:00,13:00-17:00\",张三\n", ONE)).toEqual(['f:2:2 "08:00-12:00,13:00-17:00" has times that cannot be']);
    expect(readingOf("姓名,6/18\n张三,\"08:00-12:00,13:00-17:00\"\n李四,;\n", ONE)).toEqual(['f:2:2 "08:00-12:00,13:00-17:00" has times that cannot be', 'f:3:2 ";" is no shift']);
    expect(readingOf("日期,班次,用餐,姓名\n6/18,早;晚,12:00-13:00,张三\n", ONE)).toEqual(['f:2:1 "12:00-13:00" has times that cannot be']);
  });

  it("beside begin and end that say another thing are a fault, and what is no time is told", () => {
    expect(readingOf("班次,上班,下班,时间,6/18\n早,08:00,17:00,09:00-18:00,3\n", ONE)).toEqual(['f:2:4 "09:00-18:00 08:00 17:00" has times that cannot be']);
    expect(readingOf("班次,上班,下班,时间,6/18\n早,08:00,17:00,8小时,3\n", ONE)).toEqual([{ desk: { early: 3 } }, "f:2:4 column-not-read 时间"]);
  });

  it("with an end and no begin are a fault, and meals count beside shifts without a heading", () => {
    expect(readingOf("日期,上班,下班,姓名\n6/18,08:00,17:00,张三\n6/18,,17:00,李四\n", ONE)).toEqual(['f:3:2 "17:00" has times that cannot be']);
    expect(readingOf(",用餐,6/18\n早,12:00-13:00,3\n", ONE)).toEqual([{ desk: { early: 3 } }, "f:2:3 (2026-06-18) meals-otherwise early"]);
  });
});

describe("what else could go by without a word", () => {
  it("is told: dates of a table above that are not simulated, remarks, a cell of signs alone, an event without a title", () => {
    expect(readingOf("姓名,6/1,6/2\n小王,早,早\n姓名,6/18,6/19\n小王,晚,晚\n备注：节日,,\n", BOTH)).toEqual([{ desk: { late: 1 } }, "f:1:2 dates-outside 6/1", "f:1:3 dates-outside 6/2", "f:5:1 row-not-read 备注：节日"]);
    expect(readingOf("班次,6/18,6/19\n早班,张三、李四,、\n", BOTH)).toEqual(['f:2:3 "、" is no number of people']);
    expect(readingOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260618\nATTENDEE;CN=A:mailto:a\nEND:VEVENT\nEND:VCALENDAR\n", ONE)).toEqual(["f:2 no shift is named"]);
  });

  it("is no count, wherever cells of shifts, teams and dates are empty: all are read, or something is told", () => {
    const scenario = deskOf(1, "two");
    const cells = (name: readonly string[]): fc.Arbitrary<string> => fc.constantFrom("", ...name);
    const row = fc.record({ date: cells(["6/18"]), shift: cells(["早", "晚"]), team: cells(["售前", "售后"]), agents: fc.integer({ min: 1, max: 9 }) });
    const orders = [["date", "shift", "team"], ["shift", "team", "date"], ["team", "date", "shift"]] as const;
    const heading = { date: "日期", shift: "班次", team: "团队" } as const;
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(...orders), fc.boolean(), (rows, order, isGrid) => {
      const columns = isGrid ? order.filter((column) => column !== "date") : order;
      const lines = rows.map((written) => [...columns.map((column) => written[column]), String(written.agents)].join(","));
      const text = [[...columns.map((column) => heading[column]), isGrid ? "6/18" : "人数"].join(","), ...lines].join("\n");
      if (typeof readingOf(text, scenario)[0] === "string") return;
      const { worked, notes } = readRoster(text, scenario);
      const isTold = notes.some(({ code }) => code === "row-not-read");
      expect(isTold || worked === rows.reduce((sum, { agents }) => sum + agents, 0)).toBe(true);
    }), { seed: 618, numRuns: 1000 });
  });
});
