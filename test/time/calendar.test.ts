import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateOfDayNumber, dayNumber, weekdayOf } from "../../src/time/calendar.ts";

describe("calendar", () => {
  it("counts days from 1970-01-01 as the language's own calendar does", () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dateOfDayNumber(day)).toBe(date);
      expect(dayNumber(date)).toBe(day);
      expect(weekdayOf(date)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    }), { seed: 1, numRuns: 2000 });
  });

  it.each([
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-01-05", 366, "2027-01-06"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it("knows that 2026-01-05 is a Monday and 2026-06-18 a Thursday", () => {
    expect([weekdayOf("2026-01-05"), weekdayOf("2026-06-18")]).toEqual([0, 3]);
  });

  it.each(["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-5", "26-01-05", "2026-01-05T00:00", ""])("has no day %j", (date) => {
    expect(dayNumber(date)).toBeUndefined();
  });
});
