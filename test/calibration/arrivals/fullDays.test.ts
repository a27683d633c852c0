import { describe, expect, it } from "vitest";
import { fullDays } from "../../../src/calibration/arrivals/fullDays.ts";

/** So many each quarter-hour, but none before the first or after the last quarter-hour of the log. */
function days(count: number, each: number, first = 0, last = count * 96): Float64Array {
  return Float64Array.from({ length: count * 96 }, (_, cell) => (cell >= first && cell < last ? each : 0));
}

describe("full days", () => {
  it("are all where the log covers them", () => {
    expect(fullDays(days(3, 2))).toMatchObject({ partial: [], onlyParts: false });
  });

  it("are not the first and the last where the log begins or ends within them", () => {
    const { partial, used } = fullDays(days(4, 2, 40, 4 * 96 - 30));
    expect(partial).toEqual([0, 3]);
    expect(used.subarray(0, 96).includes(1)).toBe(false);
    expect(used.subarray(96, 3 * 96).includes(0)).toBe(false);
    expect(used.subarray(3 * 96).includes(1)).toBe(false);
  });

  it("are those whose quiet hours are quiet on every day", () => {
    const open = Float64Array.from({ length: 3 * 96 }, (_, cell) => (cell % 96 >= 36 && cell % 96 < 84 ? 3 : 0));
    expect(fullDays(open).partial).toEqual([]);
  });

  it("are those that begin late by no more than chance may do", () => {
    // Nine expected before the first one, then eleven: of these nobody came once in a thousand times.
    expect(fullDays(days(3, 1, 9)).partial).toEqual([]);
    expect(fullDays(days(3, 1, 11)).partial).toEqual([0]);
  });

  it("are not days of which nothing was kept", () => {
    const counts = days(3, 1);
    counts.fill(0, 96, 2 * 96);
    expect(fullDays(counts).partial).toEqual([1]);
  });

  it("may be none: then the parts count that are there", () => {
    const { partial, onlyParts, used } = fullDays(days(2, 2, 50, 130));
    expect([partial, onlyParts]).toEqual([[0, 1], true]);
    expect([...used].map((each, cell) => each === (cell >= 50 && cell < 130 ? 1 : 0)).every(Boolean)).toBe(true);
  });

  it("of a single day is told by an ordinary one", () => {
    expect(fullDays(days(1, 5)).partial).toEqual([]);
    expect(fullDays(days(1, 5, 48)).onlyParts).toBe(true);
  });
});
