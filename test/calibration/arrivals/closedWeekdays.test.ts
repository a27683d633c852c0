import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import { partlyLoggedDays } from "../../../src/calibration/arrivals/openDays.ts";
import { DAY_MS } from "../../../src/time/units.ts";
import { deskOfTimes, playedArrivals } from "./playedArrivals.ts";

const WEEKEND = [5, 6];

describe("a desk that is closed at the weekend", () => {
  const desk = playedArrivals({ arrivals: { sale: { consultsPerDay: 60, busynessCv: 0, weekday: [1, 1, 1, 1, 1, 0, 0] } }, days: 21, seed: "closed" });
  const { written, fits, findings } = calibrateArrivals(desk);

  it("has nobody on these weekdays, and on the others as many more as make up the mean of the week", () => {
    expect((written.arrivals as Record<string, { weekday: number[] }>).sale.weekday).toEqual([1.4, 1.4, 1.4, 1.4, 1.4, 0, 0]);
    const { lower = 0, value, upper = 0 } = fits["arrivals.sale.consultsPerDay"];
    expect(value).toBeCloseTo(desk.read.log.conversations.count / 21, 6);
    // Student's interval of 15 days of 84 by chance alone, on the seven-day mean.
    expect((upper - lower) / (2 * 1.761 * (5 / 7) * Math.sqrt(84 / 15))).toBeGreaterThan(0.5);
    expect((upper - lower) / (2 * 1.761 * (5 / 7) * Math.sqrt(84 / 15))).toBeLessThan(2);
  });

  it("is told, and these days are none that the log lacks", () => {
    expect(findings).toEqual([expect.objectContaining({ code: "closed-weekday", count: 2, facts: { weekday: 5 } })]);
    expect([...partlyLoggedDays(desk)]).toEqual([]);
  });
});

it("a week tells no closed weekday: its empty days are days that the log lacks", () => {
  const times = Array.from({ length: 700 }, (_, place) => (place + 0.5) * (DAY_MS / 100)).filter((time) => Math.floor(time / DAY_MS) !== 3);
  const desk = deskOfTimes(times, times.map(() => 0), ["sale"], "2026-06-01", 7);
  expect(calibrateArrivals(desk).findings.map(({ code }) => code)).toEqual(["partial-day"]);
  expect([...partlyLoggedDays(desk)]).toEqual([3]);
});

it("where hardly anybody comes an empty weekday is no closed one", () => {
  const times = Array.from({ length: 15 }, (_, day) => day * DAY_MS + DAY_MS / 2).filter((_, day) => !WEEKEND.includes(day % 7));
  expect(calibrateArrivals(deskOfTimes(times, times.map(() => 0), ["sale"], "2026-06-01", 15)).findings.map(({ code }) => code)).not.toContain("closed-weekday");
});

it("days that grow one after the other still have a mean: limits are at most those of two days that know nothing of each other", () => {
  const times = Array.from({ length: 28 }, (_, day) => Array.from({ length: 100 + 4 * day }, (_unused, place) => (day + (place + 0.5) / (100 + 4 * day)) * DAY_MS)).flat();
  const { lower = 0, upper = 0 } = calibrateArrivals(deskOfTimes(times, times.map(() => 0), ["sale"], "2026-06-01", 28)).fits["arrivals.sale.consultsPerDay"];
  expect(lower).toBeGreaterThan(50);
  expect(upper).toBeLessThan(260);
});
