import { describe, expect, it } from "vitest";
import { chosenDays } from "../../src/backtest/chosenDays.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";

/** Forty messages on each of three days, and one of a date that is mangled. */
function logWith(date: string): ReadLog {
  const rows = ["2026-06-01", "2026-06-02", "2026-06-03"].flatMap((day) => Array.from({ length: 40 }, (_, number) => `${day}T${String(Math.floor(number / 2)).padStart(2, "0")}:${number % 2}0:00,${day}u${number},buyer`));
  return readMessageLog(`time,consumer,sender\n${rows.join("\n")}\n${date}T10:00:00,u,buyer\n`, { fileName: "far.csv", timeZone: "Asia/Shanghai" });
}

describe("the days of a back-test", () => {
  it("are refused where they lie half a year apart and nobody asked for them", () => {
    expect(() => chosenDays(logWith("1926-06-01"), undefined, "far.csv")).toThrow(/the date 1926-06-01.*--days 2026-06-01\.\.2026-06-03/s);
    const { firstDay, lastDay } = chosenDays(logWith("1926-06-01"), { from: "2026-06-02", to: "2026-06-03" }, "far.csv");
    expect(lastDay - firstDay).toBe(1);
    expect(chosenDays(logWith("2026-06-03"), undefined, "near.csv")).toEqual({ firstDay: 0, lastDay: 2 });
  });
});
