import { expect, it } from "vitest";
import { stripQuarters } from "../../../../src/page/workbench/grid/quarterStrip.ts";
import type { IntervalResult } from "../../../../src/experiment/result.ts";

function quarterHour(start: string, told: Partial<IntervalResult>): IntervalResult {
  return { start, arrivals: 0, messages: 0, onDuty: 0, open: 0, pool: 0, oldestWait: 0, late: { r: 0 }, lateByCause: { r: {} }, ...told };
}

const INTERVALS = [
  quarterHour("2026-06-18T23:45", { messages: 8, late: { r: 2 } }),
  quarterHour("2026-06-19T00:00", { messages: 10, late: { r: 1 }, onDuty: 4, open: 10, arrivals: 3 }),
  quarterHour("2026-06-19T00:15", { messages: 0.5, late: { r: 0.5 }, onDuty: 0.02, open: 1 }),
  quarterHour("2026-06-19T00:30", { messages: 2, late: { r: 3 } }),
];

it("a quarter-hour tells the share of messages that were not late, and the chats that each on duty has open", () => {
  expect(stripQuarters(INTERVALS, "2026-06-19", 2, "r", 30)[0]).toEqual({ quarter: 0, inTime: 0.9, late: 1, onDuty: 4, openEach: 2.5, arrivals: 3 });
});

it("with hardly any messages it tells no rate, and with nobody on duty no chats a person", () => {
  expect(stripQuarters(INTERVALS, "2026-06-19", 2, "r", 30)[1]).toEqual({ quarter: 1, late: 0.5, onDuty: 0.02, arrivals: 0 });
});

it("a rate is never below zero, and a day that is not judged has none", () => {
  expect(stripQuarters(INTERVALS, "2026-06-19", 3, "r", 30)[2]).toMatchObject({ quarter: 2, inTime: 0 });
  expect(stripQuarters(INTERVALS, "2026-06-20", 96, "r", 30)).toEqual([]);
});
