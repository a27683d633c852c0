import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import type { DetectedEvent } from "../../../src/calibration/calibrationResult.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { playedArrivals } from "./playedArrivals.ts";

const DAY = "2026-06-10";
const EVENING = { name: "sale", from: `${DAY}T20:00`, to: `${DAY}T22:00`, shape: { step: 4 } };
const WHOLE_DAY = { name: "festival", from: DAY, to: "2026-06-11", shape: { step: 1.6 } };

function found(events: readonly unknown[], seed: string, busynessCv = 0.15, consultsPerDay = 800): readonly DetectedEvent[] {
  return calibrateArrivals(playedArrivals({ arrivals: { sale: { consultsPerDay, busynessCv } }, events, days: 14, seed })).events;
}

describe("events of a fortnight", () => {
  it("four times as many in two evening hours are found to the quarter-hour", () => {
    for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const [event, ...others] = found([EVENING], seed);
      expect(others).toEqual([]);
      expect([event.name, event.stream]).toEqual(["event-1", "sale"]);
      for (const [at, truth] of [[event.from, EVENING.from], [event.to, EVENING.to]]) expect(Math.abs(Date.parse(`${at}Z`) - Date.parse(`${truth}Z`))).toBeLessThanOrEqual(15 * 60_000);
      expect(event.counted / event.expected).toBeCloseTo(event.factor.value, 1);
    }
  });

  it("and their factor lies in its interval", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `factor ${index}`);
    const held = seeds.filter((seed) => found([EVENING], seed).some(({ factor: { lower = 0, upper = 0 } }) => lower <= 4 && 4 <= upper)).length;
    // 90 % of 20, and three standard errors.
    expect(held).toBeGreaterThanOrEqual(14);
  });

  it("a day with 1.6 times as many stands out where days are alike, and of days that differ by 15 % only sometimes", () => {
    const seeds = Array.from({ length: 10 }, (_, index) => `day ${index}`);
    const isFound = (seed: string, cv: number): boolean => found([WHOLE_DAY], seed, cv).some(({ from, to }) => from === `${DAY}T00:00` && to === "2026-06-11T00:00");
    expect(seeds.filter((seed) => isFound(seed, 0.07)).length).toBeGreaterThanOrEqual(9);
    expect(seeds.filter((seed) => isFound(seed, 0.15)).length).toBeLessThan(10);
  });

  it("hours that stand out of a busy day have a factor beside the day's", () => {
    const events = found([EVENING, { ...WHOLE_DAY, shape: { step: 2 } }], "both", 0.07);
    expect(events.map(({ from, to }) => [from, to])).toEqual([[`${DAY}T00:00`, "2026-06-11T00:00"], [EVENING.from, EVENING.to]]);
    const [day, evening] = events.map(({ factor }) => factor);
    expect((day.lower ?? 0) < 2 && (day.upper ?? 0) > 2).toBe(true);
    expect((evening.lower ?? 0) < 4 && (evening.upper ?? 0) > 4).toBe(true);
  });

  it("two such days do not hide each other", () => {
    const days = [DAY, "2026-06-11"].map((from) => ({ name: from, from, to: `${from.slice(0, 8)}${Number(from.slice(8)) + 1}`, shape: { step: 3 } }));
    expect(found(days, "pair").map(({ from }) => from)).toEqual([`${DAY}T00:00`, "2026-06-11T00:00"]);
  });

  it("days in a row are one event in pieces, days apart are two", () => {
    const days = (...dates: readonly number[]) => dates.map((date) => ({ name: `on ${date}`, from: `2026-06-${date}`, to: `2026-06-${date + 1}`, shape: { step: 3 } }));
    const names = (events: readonly unknown[], seed: string): readonly string[] => found(events, seed).map(({ name }) => name);
    expect(names(days(10, 11), "in a row")).toEqual(["event-1", "event-1"]);
    expect(names(days(10, 12), "apart")).toEqual(["event-1", "event-2"]);
  });

  it("what comes back every day at one hour is the course of the day", () => {
    const daily = { name: "live", from: "20:00", to: "21:00", shape: { step: 6 } };
    const { events, written } = calibrateArrivals(playedArrivals({ arrivals: { sale: { consultsPerDay: 600, profile: "flat" } }, events: [daily], days: 14, seed: "live" }));
    expect(events).toEqual([]);
    const { profile } = (written.arrivals as Record<string, { profile: number[] }>).sale;
    // 600 ÷ 96 × 6 with 14 days: three standard errors.
    for (const quarter of [80, 81, 82, 83]) expect(Math.abs(profile[quarter] - 37.5)).toBeLessThan(3 * Math.sqrt(37.5 / 14));
    for (const quarter of [79, 84]) expect(profile[quarter]).toBeLessThan(12);
  });

  it("are told to hold most conversations where they do: ordinary days are then those few others", () => {
    const dense = { name: "week", from: DAY, to: "2026-06-11", shape: { step: 400 } };
    const { findings, events } = calibrateArrivals(playedArrivals({ arrivals: { sale: { consultsPerDay: 4 } }, events: [dense], days: 14, seed: "dense" }));
    const [{ facts }] = findings.filter(({ code }) => code === "mostly-events");
    expect(facts).toMatchObject({ stream: "sale", inEvents: events.reduce((sum, { counted }) => sum + counted, 0) });
    expect(findingSentence("mostly-events", "zh")).toContain("--days");
    expect(calibrateArrivals(playedArrivals({ arrivals: { sale: { consultsPerDay: 800 } }, events: [EVENING], days: 14, seed: "a" })).findings).toEqual([]);
  });

  it("is no event that the rest of a day is missing", () => {
    const desk = playedArrivals({ arrivals: { sale: { consultsPerDay: 800 } }, events: [{ name: "outage", from: `${DAY}T00:00`, to: `${DAY}T15:00`, shape: { step: 0 } }], days: 14, seed: "outage" });
    expect(calibrateArrivals(desk).events).toEqual([]);
  });
});
