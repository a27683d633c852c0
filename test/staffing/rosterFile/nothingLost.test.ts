import { describe, expect, it } from "vitest";
import { deskOf, readingOf } from "./readings.ts";

const BOTH = deskOf(2);

describe("a row below the headings", () => {
  it("with counts is no second row of headings, whether days are numbers or counts look like weekdays and dates", () => {
    expect(readingOf("班次,18,19\n早,3,2\n晚,2,2\n", BOTH)).toEqual([[{ desk: { early: 3, late: 2 } }, { desk: { early: 2, late: 2 } }]]);
    expect(readingOf("班次,6/18,6/19\n早,三,二\n晚,2,2\n", BOTH)).toEqual(['f:2:2 "三" is no number of people', 'f:2:3 "二" is no number of people']);
    expect(readingOf(",6/18,6/19\n早,1.5,1.5\n晚,2,2\n", BOTH)[0]).toMatch(/^f:2:2 /u);
    expect(readingOf("姓名,6/18,6/19\n星期,四,五\n小王,早,晚\n", BOTH)).toEqual([[{ desk: { early: 1 } }, { desk: { late: 1 } }]]);
  });
});
