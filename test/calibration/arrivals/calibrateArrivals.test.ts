import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";
import { deskOfTimes, playedArrivals } from "./playedArrivals.ts";

const WEEK = { consultsPerDay: 500, busynessCv: 0.1 };

/** The same desk of which only the conversations between two times are in the log. */
function cut(desk: ObservedDesk, fromMs: number, toMs: number): ObservedDesk {
  const times = [...desk.read.log.conversations.openedAt].filter((at) => at >= fromMs && at < toMs);
  return deskOfTimes(times, times.map(() => 0), ["desk"], "2026-06-01", Math.ceil(toMs / DAY_MS));
}

describe("what is learned of arrivals", () => {
  const arrivals = { sale: { ...WEEK, weekday: [1.3, 0.7, 0.8, 0.9, 1, 1.1, 1.2], quarterCv: 0.3, quarterCorrelation: 0.5 }, care: { consultsPerDay: 90, profile: "flat" } };
  const { written, fits, shapes, hours } = calibrateArrivals(playedArrivals({ arrivals, days: 21, seed: "written" }));

  it("is written as a scenario takes it, defaults left out", () => {
    const scenario = parseScenario(JSON.stringify({ replycast: 1, platform: "pinduoduo", start: "2026-06-01", days: 21, roster: { all: { early: 1 } }, ...written }));
    expect(Object.keys(scenario.arrivals)).toEqual(["sale", "care"]);
    const { sale, care } = written.arrivals as Record<string, Record<string, unknown>>;
    expect(Object.keys(sale)).toEqual(["consultsPerDay", "profile", "weekday", "busynessCv", "quarterCv", "quarterCorrelation"]);
    expect(Object.keys(care)).toEqual(["consultsPerDay", "profile", "busynessCv"]);
    expect((sale.profile as number[]).length).toBe(96);
    expect((sale.profile as number[]).every((weight) => weight === Number(weight.toPrecision(3)))).toBe(true);
  });

  it("has an entry for every number under its path in the scenario", () => {
    const keys = ["consultsPerDay", "profile", "busynessCv", "busynessCorrelation", "quarterCv", "quarterCorrelation"];
    const weekdays = Array.from({ length: 7 }, (_, day) => `weekday.${day}`);
    expect(Object.keys(fits).filter((path) => path.startsWith("arrivals.sale.")).sort()).toEqual([...keys, ...weekdays].map((key) => `arrivals.sale.${key}`).sort());
    expect(fits["arrivals.sale.consultsPerDay"]).toMatchObject({ n: 21, of: "days", level: 0.9, source: "fitted" });
    expect(fits["arrivals.sale.quarterCv"]).toMatchObject({ n: 21 * 96, of: "quarter-hours" });
    expect(fits["arrivals.care.weekday"]).toMatchObject({ value: 1, source: "default", reason: { code: "weekdays-alike" } });
    expect(fits["arrivals.sale.profile"]).toMatchObject({ of: "conversations", fitTest: { name: "dispersion" } });
  });

  it("shows the observed beside the fitted", () => {
    const profile = shapes["arrivals.sale.profile"];
    const days = shapes["arrivals.sale.consultsPerDay"];
    if (profile.kind !== "profile" || days.kind !== "days") throw new Error("other shapes");
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(profile.fitted)).toBeCloseTo(fits["arrivals.sale.consultsPerDay"].value, 6);
    expect(sum(profile.observed)).toBeCloseTo(sum(profile.fitted), 6);
    expect(profile.fitted.every((value, quarter) => profile.lower[quarter] <= value && value <= profile.upper[quarter])).toBe(true);
    expect(days.dates[0]).toBe("2026-06-01");
    const inside = days.observed.filter((count, day) => days.lower[day] <= count && count <= days.upper[day]).length;
    expect(inside).toBeGreaterThanOrEqual(16);
    expect(sum(hours.sale.map(({ value }) => value)) / fits["arrivals.sale.consultsPerDay"].value).toBeCloseTo(1, 1);
  });
});

describe("of few days", () => {
  it("the default busyness stands below five, that of quarter-hours below three, with the reason", () => {
    const { fits, written } = calibrateArrivals(playedArrivals({ arrivals: { desk: WEEK }, days: 2, seed: "two" }));
    expect(fits["arrivals.desk.busynessCv"]).toMatchObject({ value: 0.15, source: "default", reason: { code: "few-full-days", least: 5 }, n: 2 });
    expect(fits["arrivals.desk.quarterCv"]).toMatchObject({ value: 0, source: "default" });
    expect(Object.keys((written.arrivals as { desk: object }).desk)).toEqual(["consultsPerDay", "profile"]);
  });

  it("the mean of a single one has the limits that the default busyness gives it", () => {
    const { fits: { "arrivals.desk.consultsPerDay": { value, lower = 0, upper = 0 } } } = calibrateArrivals(playedArrivals({ arrivals: { desk: WEEK }, days: 1, seed: "one" }));
    const error = Math.sqrt(value + (0.15 * value) ** 2);
    expect([(value - lower) / error, (upper - value) / error].map((each) => each.toFixed(3))).toEqual(["1.645", "1.645"]);
  });

  it("the course of fewer than 30 conversations is the ordinary one", () => {
    const { fits, written } = calibrateArrivals(deskOfTimes([8 * HOUR_MS, 9 * HOUR_MS, 20 * HOUR_MS], [0, 0, 0], ["desk"], "2026-06-01", 1));
    expect(fits["arrivals.desk.profile"]).toMatchObject({ source: "default", reason: { code: "few-for-profile", least: 30 } });
    expect(written.arrivals).toEqual({ desk: { consultsPerDay: 3 } });
  });
});

describe("a log that does not hold everything", () => {
  const whole = playedArrivals({ arrivals: { desk: WEEK }, days: 5, seed: "cut" });

  it("is learned from by its full days, and the others are told", () => {
    const { fits, findings } = calibrateArrivals(cut(whole, 11 * HOUR_MS, 4 * DAY_MS + 15 * HOUR_MS));
    expect(fits["arrivals.desk.consultsPerDay"].n).toBe(3);
    expect(findings).toEqual([{ code: "partial-day", count: 2, example: "such as 2026-06-01", facts: { date: "2026-06-01" } }]);
    expect(findingSentence("partial-day", "zh")).toContain("不完整");
    expect(findingExample(findings[0], "zh")).toBe("如 2026-06-01");
  });

  it("and where there are none by the parts that are there", () => {
    const { fits, findings, written } = calibrateArrivals(cut(whole, 13 * HOUR_MS, 21 * HOUR_MS));
    expect(findings).toEqual([expect.objectContaining({ code: "no-full-day", count: 1 })]);
    const { profile } = (written.arrivals as { desk: { profile: number[] } }).desk;
    expect(profile.slice(0, 52).every((weight) => weight === 0)).toBe(true);
    expect(profile[60]).toBeGreaterThan(0);
    expect(fits["arrivals.desk.consultsPerDay"].value).toBeCloseTo([...whole.read.log.conversations.openedAt].filter((at) => at >= 13 * HOUR_MS && at < 21 * HOUR_MS).length, 9);
  });

  it("has streams of which nobody came on these days", () => {
    const { written, findings } = calibrateArrivals({ ...whole, streams: ["desk", "care"] });
    expect(Object.keys(written.arrivals as object)).toEqual(["desk"]);
    expect(findings).toEqual([expect.objectContaining({ code: "stream-without-arrivals", example: "such as care" })]);
  });

  it("is learned from on the days asked for only", () => {
    const { fits, shapes } = calibrateArrivals({ ...whole, fromMs: DAY_MS, toMs: 4 * DAY_MS });
    expect(fits["arrivals.desk.consultsPerDay"].n).toBe(3);
    expect(shapes["arrivals.desk.consultsPerDay"]).toMatchObject({ dates: ["2026-06-02", "2026-06-03", "2026-06-04"] });
  });
});
