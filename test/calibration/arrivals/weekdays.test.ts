import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import { ordinaryDays } from "../../../src/calibration/arrivals/ordinaryDays.ts";
import { quarterCounts } from "../../../src/calibration/arrivals/quarterCounts.ts";
import { weekdayCourses } from "../../../src/calibration/arrivals/weekdayCourses.ts";
import { mostByChance } from "../../truth/mostByChance.ts";
import { playedArrivals } from "./playedArrivals.ts";

const WEEKDAY = [1.3, 0.9, 0.8, 0.9, 1, 1.3, 0.8];

function differ(days: number, seed: string, weekday: readonly number[]): boolean {
  return ordinaryDays(quarterCounts(playedArrivals({ arrivals: { sale: { consultsPerDay: 800, busynessCv: 0.15, weekday } }, days, seed }))[0]).weekdaysDiffer;
}

describe("weekdays", () => {
  it("are taken for different of equal days in about one of twenty fortnights", () => {
    const wrong = Array.from({ length: 100 }, (_, index) => differ(14, `equal ${index}`, Array<number>(7).fill(1))).filter(Boolean).length;
    expect(wrong).toBeLessThanOrEqual(mostByChance(100, 0.05, 200));
  });

  it("are told apart over three weeks where they differ by more than days do", () => {
    const seen = Array.from({ length: 20 }, (_, index) => differ(21, `unequal ${index}`, WEEKDAY)).filter(Boolean).length;
    expect(seen).toBeGreaterThanOrEqual(16);
  });

  it("are not looked at below two weeks", () => {
    expect(differ(13, "short", [3, 1, 1, 1, 1, 1, 1])).toBe(false);
  });

  it("have factors whose mean is 1, and a mean of the week that does not depend on which days the log has", () => {
    const { fits } = calibrateArrivals(playedArrivals({ arrivals: { sale: { consultsPerDay: 3000, busynessCv: 0.05, weekday: WEEKDAY } }, days: 19, seed: "mean" }));
    const factors = WEEKDAY.map((_, day) => fits[`arrivals.sale.weekday.${day}`].value);
    expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(7, 9);
    // 5 % a day, two or three of each.
    WEEKDAY.forEach((weight, day) => expect(Math.abs(factors[day] / weight - 1)).toBeLessThan(3 * (0.055 / Math.sqrt(2))));
    expect(Math.abs(fits["arrivals.sale.consultsPerDay"].value / 3000 - 1)).toBeLessThan(3 * (0.055 / Math.sqrt(19)));
  });
});

describe("a weekday that goes otherwise", () => {
  /** Of a Friday nothing comes after 14:00. */
  const fridays = ["2026-06-05", "2026-06-12", "2026-06-19"].map((date) => ({ name: date, from: `${date}T14:00`, to: `${date}T24:00`, shape: { step: 0 } }));
  const arrivals = { sale: { consultsPerDay: 1200, busynessCv: 0.1 } };

  it("has a course of its own, so that quarter-hours vary no more for it, and is told", () => {
    const { fits, findings, events } = calibrateArrivals(playedArrivals({ arrivals, events: fridays, days: 21, seed: "fridays" }));
    expect(findings).toEqual([{ code: "weekday-course", count: 1, example: "such as Friday in sale", facts: { stream: "sale", weekday: 4 } }]);
    expect(events).toEqual([]);
    expect(fits["arrivals.sale.quarterCv"].lower).toBe(0);
  });

  it("is none where one of its days stands out", () => {
    const desk = playedArrivals({ arrivals, events: [{ name: "sale", from: "2026-06-05T20:00", to: "2026-06-05T23:00", shape: { step: 5 } }], days: 14, seed: "one" });
    expect(weekdayCourses(quarterCounts(desk)[0])).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("is none where only chance makes it so", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `chance ${index}`);
    const wrong = seeds.filter((seed) => weekdayCourses(quarterCounts(playedArrivals({ arrivals: { sale: { ...arrivals.sale, quarterCv: 0.3, quarterCorrelation: 0.5 } }, days: 21, seed }))[0]).some((course) => course > 0));
    // 1 % over all seven weekdays.
    expect(wrong.length).toBeLessThanOrEqual(mostByChance(20, 0.01, 50));
  });
});
