import { describe, expect, it } from "vitest";
import { deskOf, readingOf } from "./readings.ts";

const [ONE, BOTH, TEAMS] = [deskOf(1), deskOf(2), deskOf(1, "two")];

describe("a shift whose cells were made one", () => {
  it("goes on in the rows of other teams below it, whatever says which shift it is", () => {
    const wanted = [{ 售前: { early: 3, late: 2 }, 售后: { early: 2, late: 1 } }];
    expect(readingOf("班次,团队,2026-06-18\n早班,售前,3\n,售后,2\n晚班,售前,2\n,售后,1\n", TEAMS)).toEqual(wanted);
    expect(readingOf("shift\tteam\t2026-06-18\nearly\t售前\t3\n\t售后\t2\nlate\t售前\t2\n\t售后\t1\nTotal agents\t\t8\n", TEAMS)).toEqual([...wanted, "f:6:1 total-not-read Total agents"]);
    expect(readingOf("时间,团队,2026-06-18\n08:00-17:00,售前,3\n,售后,2\n15:00-24:00,售前,2\n,售后,1\n", TEAMS)).toEqual(wanted);
    expect(readingOf("班次,上班,下班,用餐,团队,6/18\n直播,19:00,23:00,无,售前,3\n,,,,售后,2\n", TEAMS)).toEqual([{ 售前: { 直播: 3 }, 售后: { 直播: 2 } }, "f:2:6 new-shift 直播"]);
  });

  it("goes on in rows with names, also where people stand across", () => {
    expect(readingOf("班次,6/18,6/19\n早班,张三,张三\n,李四,\n晚班,赵六,李四\n", BOTH)).toEqual([[{ desk: { early: 2, late: 1 } }, { desk: { early: 1, late: 1 } }]]);
    expect(readingOf("日期,早班,,晚班\n6/18,张三,李四,王五\n6/19,张三,,王五\n", BOTH)).toEqual([[{ desk: { early: 2, late: 1 } }, { desk: { early: 1, late: 1 } }]]);
  });

  it("goes on in a list of people, with its times, and in one of counts where its dates or teams stand behind it", () => {
    expect(readingOf("日期,班次,姓名\n2026-06-18,早班,张三\n,,李四\n,,王五\n,晚班,赵六\n", ONE)).toEqual([{ desk: { early: 3, late: 1 } }]);
    expect(readingOf("date,shift,person\n2026-06-18,early,Ann\n,,Bob\n,late,Cy\ntotal,,3\n", ONE)).toEqual([{ desk: { early: 2, late: 1 } }, "f:5:1 total-not-read total"]);
    expect(readingOf("日期,上班,下班,姓名\n6/18,08:00,17:00,张三\n,,,李四\n6/19,15:00,24:00,王五\n,,,赵六\n", BOTH)).toEqual([[{ desk: { early: 2 } }, { desk: { late: 2 } }]]);
    expect(readingOf("班次,日期,人数\n早,6/18,3\n,6/19,2\n晚,6/18,1\n", BOTH)).toEqual([[{ desk: { early: 3, late: 1 } }, { desk: { early: 2 } }]]);
  });

  it("does not go on past a sum, from another date or team before it, or from nothing: that is told with its place", () => {
    expect(readingOf("班次,团队,6/18\n早班,售前,3\n,小计,3\n,售后,1\n", TEAMS)).toEqual(["f:4:1 no shift is named"]);
    expect(readingOf("团队,班次,2026-06-18\n售前,早班,3\n售后,,2\n", TEAMS)).toEqual(["f:3:2 no shift is named"]);
    expect(readingOf("班次,团队,6/18\n,售前,3\n早,售后,2\n", TEAMS)).toEqual(["f:2:1 no shift is named"]);
    expect(readingOf("日期,班次,姓名\n6/18,早,张三\n6/19,,李四\n,,王五\n", BOTH)).toEqual([[{ desk: { early: 1 } }, {}], "f:3:3 row-not-read 6/19 李四", "f:4:3 row-not-read 王五"]);
    expect(readingOf("日期,姓名,班次\n6/18,张三,早\n6/18,李四,\n6/18,王五,休\n", ONE)).toEqual([{ desk: { early: 1 } }, "f:3:2 row-not-read 6/18 李四"]);
  });

  it("makes no people of counts without a word, of sums and of remarks", () => {
    expect(readingOf("班次,6/18,6/19\n早,3,2\n,5,4\n", BOTH)).toEqual([[{ desk: { early: 3 } }, { desk: { early: 2 } }], "f:3:2 row-not-read 5 4"]);
    expect(readingOf("序号,班次,岗位,6/18\n1,早,客服,3\n2,,主管,1\n合计,,,4\n", ONE)).toEqual([{ desk: { early: 4 } }, "f:1:1 column-not-read 序号", "f:1:3 column-not-read 岗位", "f:4:2 total-not-read 合计"]);
    expect(readingOf("日期,班次,姓名\n6/18,早班,张三\n,,备注：国庆调休\n", ONE)).toEqual([{ desk: { early: 1 } }, "f:3:3 row-not-read 备注：国庆调休"]);
    expect(readingOf("班次,6/18\n早班,张三\n,备注：王五请假\n,李四\n当日合计,2\n", ONE)).toEqual([{ desk: { early: 2 } }, "f:3:2 row-not-read 备注：王五请假", "f:5:1 total-not-read 当日合计"]);
  });
});

describe("a date that has two rows", () => {
  it("has the people of both, where its cells were made one and where it stands in each", () => {
    expect(readingOf("日期,早班,晚班\n2026-06-18,3,2\n,1,1\n", ONE)).toEqual([{ desk: { early: 4, late: 3 } }]);
    expect(readingOf("日期,早班,晚班\n2026-06-18,3,2\n2026-06-18,1,1\n", ONE)).toEqual([{ desk: { early: 4, late: 3 } }]);
    expect(readingOf("日期,张三,李四\n06-18,早班,早班\n,晚班,\n", ONE)).toEqual([{ desk: { early: 2, late: 1 } }, "f:3:2 person-twice 张三"]);
    expect(readingOf("date;Ann;Bob\n2026-06-18;early;late\n;half;\nTotal;;2\n", ONE)).toEqual([{ desk: { early: 1, late: 1, half: 1 } }, "f:4:1 total-not-read Total"]);
    expect(readingOf("日期\t星期\t早班\n6/18\t周四\t3\n\t\t1\n6/19\t周五\t2\n", BOTH)).toEqual([[{ desk: { early: 4 } }, { desk: { early: 2 } }], "f:1:1 column-not-read 星期"]);
  });

  it("is not that of sums, remarks and other words below it: they are told, and what has counts and is no date is a fault", () => {
    const wanted = [{ desk: { early: 4, late: 3 } }, { desk: { early: 1, late: 1 } }];
    expect(readingOf("日期,早,晚\n6/18,3,2\n,1,1\n,4,3\n6/19,1,1\n,5,4\n", BOTH)).toEqual([wanted, "f:4:1 total-not-read 4 3", "f:6:1 total-not-read 5 4"]);
    expect(readingOf("日期,早,晚\n6/18,4,3\n6/19,1,1\n合计,5,4\n备注：张三请假\n制表,\n", BOTH)).toEqual([wanted, "f:4:1 total-not-read 合计", "f:5:1 row-not-read 备注：张三请假", "f:6:1 row-not-read 制表"]);
    expect(readingOf("日期,早,晚\n6/18,4,3\n6/19,1,1\n20号,5,4\n", BOTH)).toEqual(['f:4:1 "20号" is no date']);
  });

  it("in a list makes no headings of its second row", () => {
    expect(readingOf("日期,班次,姓名\n6/18,早班,张三\n,晚班,李四\n6/19,早班,王五\n", BOTH)).toEqual([[{ desk: { early: 1, late: 1 } }, { desk: { early: 1 } }]]);
  });
});
