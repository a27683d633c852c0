import { describe, expect, it } from "vitest";
import { formatLocalDateTime, parseLocalDateTime } from "../../src/time/localDateTime.ts";
import { isTimeZone, localMillis } from "../../src/time/localMillis.ts";
import { parseDuration } from "../../src/time/parseDuration.ts";
import { formatTimeOfDay, parseTimeOfDay, timeOfDayMs } from "../../src/time/timeOfDay.ts";

const utc = (...parts: [number, number, number, number?, number?, number?, number?]) => Date.UTC(...parts);

describe("parseDuration", () => {
  it.each([
    ["45s", 45], ["3m", 180], ["3min", 180], ["1h30m", 5400], ["1h 30m", 5400], ["1H", 3600], ["1.5h", 5400], ["2d", 172_800], ["1d2h3m4s", 93_784],
    ["90", 90], ["0.5", 0.5], [90, 90], [0, 0], ["0s", 0],
  ])("reads %j as %d s", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(["", " ", "m", "3x", "30m1h", "-3m", "3m3m", "1:30", "1h30", -1, NaN, Infinity, null, true])("refuses %j", (value) => {
    expect(parseDuration(value)).toBeUndefined();
  });
});

describe("parseTimeOfDay", () => {
  it.each([["00:00", 0], ["8:05", 29_100_000], ["24:00", 86_400_000], ["26:00", 93_600_000], ["48:00", 172_800_000]])("reads %s as %d ms", (text, ms) => {
    expect(parseTimeOfDay(text)).toBe(ms);
    expect(timeOfDayMs(text)).toBe(ms);
    expect(parseTimeOfDay(formatTimeOfDay(ms))).toBe(ms);
  });

  it.each(["48:01", "08:60", "8", "08:00:00", "", 800, undefined])("refuses %j", (value) => {
    expect(parseTimeOfDay(value)).toBeUndefined();
  });
});

describe("parseLocalDateTime", () => {
  it.each([
    ["2026-06-18T20:00", Date.UTC(2026, 5, 18, 20)], ["2026-06-18 20:00", Date.UTC(2026, 5, 18, 20)],
    ["2026-06-18", Date.UTC(2026, 5, 18)], ["2026-06-18T26:00", Date.UTC(2026, 5, 19, 2)],
  ])("reads %s", (text, ms) => {
    expect(parseLocalDateTime(text)).toBe(ms);
  });

  it.each(["2026-06-31T20:00", "2026-06-18T20", "20:00", "2026-06-18T20:00 x", ""])("refuses %j", (text) => {
    expect(parseLocalDateTime(text)).toBeUndefined();
  });

  it("writes 26:00 as two o'clock the next day", () => {
    expect(formatLocalDateTime(parseLocalDateTime("2026-06-30T26:00") ?? 0)).toBe("2026-07-01T02:00");
  });
});

describe("localMillis", () => {
  it("adds eight hours in Shanghai and none in UTC", () => {
    const instant = utc(2026, 5, 18, 12, 0, 3, 120);
    expect(localMillis(instant, "Asia/Shanghai")).toBe(utc(2026, 5, 18, 20, 0, 3, 120));
    expect(localMillis(instant, "UTC")).toBe(instant);
  });

  it("knows the summer time that Shanghai had until 1991", () => {
    expect(localMillis(utc(1990, 6, 1), "Asia/Shanghai")).toBe(utc(1990, 6, 1, 9));
    expect(localMillis(utc(1991, 11, 1), "Asia/Shanghai")).toBe(utc(1991, 11, 1, 8));
  });

  it("skips an hour in New York's March and repeats one in November, to the millisecond", () => {
    const zone = "America/New_York";
    expect(localMillis(utc(2026, 2, 8, 6, 59, 59, 999), zone)).toBe(utc(2026, 2, 8, 1, 59, 59, 999));
    expect(localMillis(utc(2026, 2, 8, 7), zone)).toBe(utc(2026, 2, 8, 3));
    expect(localMillis(utc(2026, 10, 1, 5, 30), zone)).toBe(utc(2026, 10, 1, 1, 30));
    expect(localMillis(utc(2026, 10, 1, 6, 30), zone)).toBe(utc(2026, 10, 1, 1, 30));
  });

  it("takes zones that are off by parts of an hour, and times before 1970", () => {
    expect(localMillis(utc(2026, 0, 1), "Asia/Kathmandu")).toBe(utc(2026, 0, 1, 5, 45));
    expect(localMillis(utc(1965, 0, 1, 0, 0, 0, 7), "Europe/Berlin")).toBe(utc(1965, 0, 1, 1, 0, 0, 7));
  });

  it("knows which zones there are", () => {
    expect([isTimeZone("Europe/Berlin"), isTimeZone("Asia/Shanhai"), isTimeZone("")]).toEqual([true, false, false]);
  });
});
