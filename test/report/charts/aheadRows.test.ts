import { describe, expect, it } from "vitest";
import { aheadCharts } from "../../../src/report/charts/aheadCharts.ts";
import { aheadDayRows, aheadHourRows, aheadRecoveryRows } from "../../../src/report/charts/aheadRows.ts";
import { sampleAhead } from "../sampleAhead.ts";

const HOUR_MS = 3_600_000;
const { today, outlook } = sampleAhead();
const MIDNIGHT = Date.UTC(2026, 5, 18);

describe("the rows of the charts of what lies ahead", () => {
  it("begin with the rest of the hour that has begun, and end with the day's end", () => {
    const { rows, signals } = aheadHourRows({ ...today, now: "14:20" });
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ t: MIDNIGHT + (14 + 1 / 3) * HOUR_MS, end: MIDNIGHT + 15 * HOUR_MS, when: "14:00–15:00", middle: "14", range: "9–21" });
    expect(signals).toMatchObject({ fromMs: MIDNIGHT + 14 * HOUR_MS, toMs: MIDNIGHT + 24 * HOUR_MS });
    expect(signals.yTo).toBeGreaterThan(21);
  });

  it("draw what days must reach only where it can be reached, and tell the rest in words", () => {
    const { rows, signals } = aheadRecoveryRows(outlook.recoveries[0], "en");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ required: undefined, requiredText: "cannot", chance: 0, upper: 0.009, when: "Wed 17 June" });
    expect(rows[1]).toMatchObject({ required: 0.883, requiredText: "≥ 88.3%", expected: 0.875, expectedText: "87.5%", chanceText: "20% (16–24)" });
    expect(signals.yFrom).toBeLessThan(0.875);
    expect(signals.yTo).toBeGreaterThan(0.883);
  });

  it("give each day of an event a place of its own, stream by stream", () => {
    const range = { p05: 80, p50: 100, p95: 130, mean: 101 };
    const days = ["2026-11-10", "2026-11-11"].flatMap((date) => [{ date, stream: "desk", ...range }, { date, stream: "after-sale", ...range, p95: 500 }]);
    const { rows, signals } = aheadDayRows({ days }, "desk", "zh");
    expect(rows).toHaveLength(2);
    expect(signals).toMatchObject({ fromMs: Date.UTC(2026, 10, 10), toMs: Date.UTC(2026, 10, 12) });
    expect(signals.yTo).toBeLessThan(150);
  });
});

describe("the charts of what lies ahead", () => {
  it("are those of what there is: dates only where there are several", () => {
    expect(Object.keys(aheadCharts({ today }, "en"))).toEqual(["hours"]);
    expect(Object.keys(aheadCharts({ outlook }, "en"))).toEqual(["recovery"]);
    const [first] = outlook.calendar;
    const [volume] = outlook.volumes;
    const several = { ...outlook, calendar: [first, { ...first, date: "2026-06-20" }], volumes: [{ ...volume, days: [...volume.days, { ...volume.days[0], date: "2026-06-19" }] }] };
    expect(Object.keys(aheadCharts({ outlook: several }, "zh"))).toEqual(["recovery", "calendar", "volumes"]);
    expect(aheadCharts({}, "en")).toEqual({});
  });
});
