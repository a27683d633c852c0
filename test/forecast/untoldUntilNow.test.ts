import { describe, expect, it } from "vitest";
import { checkHours, passedOver, toldUntil, untoldUntilNow } from "../../src/forecast/today/untoldUntilNow.ts";
import type { DeskCounters } from "../../src/import/tables/deskCounters.ts";
import { LogBytes } from "../../src/import/bytes/logBytes.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { utf8Bytes } from "../../src/log/utf8.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

const DATE = "2026-09-01";
const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", start: DATE, arrivals: { sales: { consultsPerDay: 240, profile: "flat" } }, roster: { sales: { early: 1 } },
}));

function counters(...hours: readonly number[]): DeskCounters {
  const bytes = new LogBytes({ fileName: "hours.csv", timeZone: "Asia/Shanghai" });
  bytes.push(utf8Bytes(`日期,小时,咨询人数\n${hours.map((hour) => `${DATE},${String(hour).padStart(2, "0")},10`).join("\n")}\n`));
  const read = bytes.end();
  if (read.shape !== "counters") throw new Error("a table of counters");
  return read;
}

const log = readMessageLog(`time,consumer,sender\n${DATE}T08:00:00,u1,buyer\n${DATE}T13:20:30,u2,buyer\n`, { fileName: "today.csv", timeZone: "Asia/Shanghai" });

describe("the time until now that a file leaves out", () => {
  it("is the hours without a row after the last one of a table, with what was to be expected in them", () => {
    const read = counters(8, 9, 13);
    expect(toldUntil(read, DATE)).toBe(14 * HOUR_MS);
    expect(untoldUntilNow(shop, read, DATE, 14 * HOUR_MS)).toBeUndefined();
    // Ten an hour.
    expect(untoldUntilNow(shop, read, DATE, 15 * HOUR_MS)).toEqual({ endMs: 14 * HOUR_MS, expected: expect.closeTo(10, 9) });
    expect(untoldUntilNow(shop, read, DATE, 14 * HOUR_MS + 6 * MINUTE_MS)).toEqual({ endMs: 14 * HOUR_MS, expected: expect.closeTo(1, 9) });
  });

  it("is an hour in the midst without a row where more than ten were to be expected in it; else nobody came", () => {
    expect(untoldUntilNow(shop, counters(8, 13), DATE, 14 * HOUR_MS)).toBeUndefined();
    const busier = { ...shop, arrivals: { sales: { ...shop.arrivals["sales"], consultsPerDay: 288 } } };
    const hours = Array.from({ length: 14 }, (_, hour) => hour);
    expect(untoldUntilNow(busier, counters(...hours), DATE, 14 * HOUR_MS)).toBeUndefined();
    expect(untoldUntilNow(busier, counters(...hours.filter((hour) => hour !== 9)), DATE, 14 * HOUR_MS)).toEqual({ endMs: 9 * HOUR_MS, expected: expect.closeTo(12, 9) });
    // An hour that is not over is not missed.
    expect(untoldUntilNow(busier, counters(...hours.filter((hour) => hour !== 9)), DATE, 9 * HOUR_MS)).toBeUndefined();
  });

  it("is another thing than what is told and plays no part: other dates, later hours", () => {
    const read = counters(8, 9, 10, 11);
    expect(passedOver(read, DATE, 10 * HOUR_MS + MINUTE_MS)).toEqual({ otherDates: 0, later: 1 });
    expect(passedOver(read, DATE, 12 * HOUR_MS)).toEqual({ otherDates: 0, later: 0 });
    expect(passedOver(read, "2026-09-02", 12 * HOUR_MS)).toEqual({ otherDates: 4, later: 0 });
  });

  it("is no question where the table tells an hour twice or more than can be: that is refused", () => {
    expect(() => checkHours(counters(8, 9, 9), DATE)).toThrow(/a second row for 09/);
    expect(() => checkHours(counters(8, 9), DATE)).not.toThrow();
    const read = counters(8);
    expect(() => checkHours({ ...read, rows: read.rows.map((row) => ({ ...row, figures: { consumers: 500_000_000 } })) }, DATE)).toThrow(/500000000 conversations/);
  });

  it("is the silence at the end of a log, where more than ten were to be expected in it", () => {
    expect(toldUntil(log, DATE)).toBe(13 * HOUR_MS + 21 * MINUTE_MS);
    expect(untoldUntilNow(shop, log, DATE, 14 * HOUR_MS + 20 * MINUTE_MS)).toBeUndefined();
    expect(untoldUntilNow(shop, log, DATE, 14 * HOUR_MS + 30 * MINUTE_MS)).toEqual({ endMs: 13 * HOUR_MS + 21 * MINUTE_MS, expected: expect.closeTo(11.5, 9) });
  });
});
