import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLogTime, readLogTime } from "../../src/log/logTime.ts";

describe("the form in which times are written", () => {
  it("is read back to the millisecond", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (ms) => {
      expect(readLogTime(formatLogTime(ms, 0), "Asia/Shanghai")).toBe(ms);
    }), { seed: 1 });
  });

  it("means what every other form of the same digits means, also where no calendar or clock shows it", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), two, two, two, two, two, fc.integer({ min: 100, max: 999 }), (year, month, day, hour, minute, second, ms) => {
      const date = `${year}-${month}-${day}`;
      const clock = `${hour}:${minute}:${second}.${ms}`;
      expect(readLogTime(`${date}T${clock}`, "UTC")).toBe(readLogTime(`${date} ${clock}`, "UTC"));
    }), { seed: 2, numRuns: 2000, examples: [[2026, "02", "30", "10", "00", "00", 100], [2024, "02", "29", "23", "59", "59", 999], [2026, "06", "18", "24", "00", "00", 100], [2026, "06", "18", "10", "60", "00", 100]] });
  });
});
