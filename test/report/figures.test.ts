import { describe, expect, it } from "vitest";
import { calendarDay, quarterTime, wallClockMs } from "../../src/report/figures/calendar.ts";
import { formatEstimate } from "../../src/report/figures/formatEstimate.ts";
import { formatNumber } from "../../src/report/figures/formatNumber.ts";
import { formatShare } from "../../src/report/figures/formatShare.ts";
import { formatTarget, plainPercent } from "../../src/report/figures/formatTarget.ts";

const base = { level: 0.95, replications: 400, method: "ratio" } as const;

describe("figures", () => {
  it("of shares have the decimals that their interval bears", () => {
    expect(formatEstimate({ ...base, value: 0.57512, lower: 0.527, upper: 0.622 }, "share")).toEqual({ value: "58%", interval: "53–62%" });
    expect(formatEstimate({ ...base, value: 0.7734, lower: 0.7703, upper: 0.7765 }, "share")).toEqual({ value: "77.3%", interval: "77.0–77.6%" });
    expect(formatEstimate({ ...base, value: 0.9893, lower: 0.9884, upper: 0.9902 }, "share")).toEqual({ value: "98.93%", interval: "98.84–99.02%" });
  });

  it("never round a share short of one to 100%, nor one above zero to 0%", () => {
    expect(formatShare(0.99996, 0.001)).toBe(">99.9%");
    expect(formatShare(0.00004, 0.001)).toBe("<0.1%");
    expect(formatShare(1, 0.001)).toBe("100%");
    expect(formatShare(0, 0.001)).toBe("0%");
  });

  it("of times carry their unit, of counts their thousands", () => {
    expect(formatEstimate({ ...base, value: 64.21, lower: 62.9, upper: 65.5 }, "seconds")).toEqual({ value: "64.2 s", interval: "62.9–65.5 s" });
    expect(formatEstimate({ ...base, value: 48211.4, lower: 47901, upper: 48521 }, "count")).toEqual({ value: "48,211", interval: "47,901–48,521" });
    expect(formatNumber(1234567.891, 2)).toBe("1,234,567.89");
  });

  it("are absent where there is nothing to estimate", () => {
    expect(formatEstimate(base, "share")).toEqual({});
    expect(formatEstimate(undefined, "share")).toEqual({});
  });

  it("of targets show the sign and the unit", () => {
    expect(formatTarget({ operator: ">=", value: 0.8 }, "share")).toBe("≥ 80%");
    expect(formatTarget({ operator: "<=", value: 30 }, "seconds")).toBe("≤ 30 s");
    expect(formatTarget({ operator: "<=", value: 22.5 }, "seconds")).toBe("≤ 22.5 s");
    expect(formatTarget({ operator: "<", value: 0.8 }, "seconds")).toBe("< 0.8 s");
    expect(formatTarget({ operator: "<=", value: 43_200.25 }, "seconds")).toBe("≤ 43,200.25 s");
    expect(plainPercent(0.995)).toBe("99.5%");
  });

  it("of days and times know the weekday and no time zone", () => {
    expect(calendarDay("2026-06-18T20:15")).toEqual({ month: 6, day: 18, weekday: 3 });
    expect(wallClockMs("2026-06-18T20:15")).toBe(Date.UTC(2026, 5, 18, 20, 15));
    expect(quarterTime(96)).toBe("24:00");
  });
});
