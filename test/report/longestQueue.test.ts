import { describe, expect, it } from "vitest";
import type { IntervalResult } from "../../src/experiment/result.ts";
import { longestQueue } from "../../src/report/longestQueue.ts";

function day(date: string, pool: (quarter: number) => number, onDuty: (quarter: number) => number = () => 2): IntervalResult[] {
  return Array.from({ length: 96 }, (_, quarter) => ({
    start: `${date}T${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
    arrivals: 1, onDuty: onDuty(quarter), open: 1, pool: pool(quarter), oldestWait: 60 * pool(quarter), occupancy: 0.9, late: {}, lateByCause: {},
  }));
}

describe("the longest queue of a day", () => {
  it("lies around the quarter-hour with most in the pool, with all neighbours that have half of it", () => {
    const pool = (quarter: number): number => ({ 47: 1.9, 48: 2, 49: 4, 50: 3 })[quarter] ?? 0.2;
    expect(longestQueue(day("2026-06-17", pool))).toEqual({ fromQuarter: 48, toQuarter: 51, pool: 3, oldestSeconds: 240, occupancy: expect.closeTo(0.9, 12) });
  });

  it("lays days upon one another", () => {
    const found = longestQueue([...day("2026-06-17", (quarter) => (quarter === 40 ? 4 : 0)), ...day("2026-06-18", (quarter) => (quarter === 41 ? 6 : 0))]);
    expect(found).toMatchObject({ fromQuarter: 40, toQuarter: 42, pool: 2.5, oldestSeconds: 360 });
  });

  it("leaves out times without anybody on duty, and is absent where hardly anybody waits", () => {
    expect(longestQueue(day("2026-06-17", (quarter) => (quarter < 32 ? 9 : quarter === 60 ? 1 : 0), (quarter) => (quarter < 32 ? 0 : 2)))).toMatchObject({ fromQuarter: 60, toQuarter: 61 });
    expect(longestQueue(day("2026-06-17", () => 0.01))).toBeUndefined();
    expect(longestQueue([])).toBeUndefined();
  });
});
