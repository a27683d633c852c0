import { describe, expect, it } from "vitest";
import { learnedSpan, placeOf } from "../../../src/report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../../src/report/calibration/calibrationWordsOf.ts";

describe("what a calibration calls its numbers", () => {
  it("are weekdays by their names, meals by their number", () => {
    const named = (path: string, language: "en" | "zh"): string => placeOf(path, calibrationWordsOf(language)).name;
    expect([0, 6].map((day) => named(`arrivals.desk.weekday.${day}`, "en"))).toEqual(["Mondays", "Sundays"]);
    expect([0, 6].map((day) => named(`arrivals.desk.weekday.${day}`, "zh"))).toEqual(["周一", "周日"]);
    expect(named("arrivals.desk.weekday", "en")).toBe("weekdays");
    expect(named("shifts.s1.breaks.1.length", "en")).toBe("meals 2, lasts");
  });

  it("are a single day by itself", () => {
    expect(learnedSpan({ log: { startDate: "2026-06-01", days: 1 } })).toBe("2026-06-01");
    expect(learnedSpan({ log: { startDate: "2026-06-01", days: 7 } })).toBe("2026-06-01 … 2026-06-07");
  });
});
