import { describe, expect, it } from "vitest";
import { intervalResults, lateResults } from "../../src/experiment/intervalResults.ts";
import { CAUSES } from "../../src/metrics/cause.ts";
import { lateColumn, newIntervalTally } from "../../src/metrics/intervals.ts";

const QUARTERS = 2 * 96;

/** Sums over four replications of two days. */
function tally(): ReturnType<typeof newIntervalTally> {
  const sums = newIntervalTally(2, 2);
  sums.replications = 4;
  const set = (column: Float64Array, values: Readonly<Record<number, number>>): void => Object.entries(values).forEach(([quarter, value]) => void (column[Number(quarter)] = value));
  set(sums.arrivals, { 0: 6, 97: 1 });
  set(sums.messages, { 97: 10 });
  set(sums.onDutyMs, { 97: 4 * 2.5 * 900_000 });
  set(sums.busyMs, { 97: 2 * 900_000 });
  set(sums.openMs, { 97: 4 * 450_000 });
  set(sums.poolMs, { 97: 900_000 });
  set(sums.oldestWaitMs, { 97: 4 * 90_500 });
  const late = (rule: number, cause: (typeof CAUSES)[number], quarter: number, count: number): void =>
    void (sums.late[lateColumn(rule, CAUSES.indexOf(cause), QUARTERS) + quarter] = count);
  late(0, "pool", 97, 2);
  late(0, "away", 97, 6);
  late(1, "overload", 97, 1);
  late(1, "overload", 191, 8);
  return sums;
}

describe("a quarter-hour", () => {
  const intervals = intervalResults(tally(), [["a", 0], ["b", 1]], "2026-02-28");

  it("is told with its local start, day after day", () => {
    expect(intervals).toHaveLength(QUARTERS);
    expect([0, 1, 95, 96, 97, 191].map((quarter) => intervals[quarter].start)).toEqual([
      "2026-02-28T00:00", "2026-02-28T00:15", "2026-02-28T23:45", "2026-03-01T00:00", "2026-03-01T00:15", "2026-03-01T23:45",
    ]);
  });

  it("holds means over replications: conversations begun, messages sent, people and conversations as time averages, the oldest wait in seconds", () => {
    const { arrivals, messages, onDuty, open, pool, oldestWait } = intervals[97];
    expect({ arrivals, messages, onDuty, open, pool, oldestWait }).toEqual({ arrivals: 0.25, messages: 2.5, onDuty: 2.5, open: 0.5, pool: 0.25, oldestWait: 90.5 });
    expect([intervals[0].arrivals, intervals[0].onDuty, intervals[0].oldestWait]).toEqual([1.5, 0, 0]);
  });

  it("tells how busy the agents on duty are together; nothing where there are none", () => {
    // 2 agent-quarters of handling in 10 of duty
    expect(intervals[97].occupancy).toBe(0.2);
    expect(intervals[0]).not.toHaveProperty("occupancy");
  });

  it("tells late messages by rule, and by rule and cause where there are any", () => {
    expect(intervals[97].late).toEqual({ a: 2, b: 0.25 });
    expect(intervals[97].lateByCause).toEqual({ a: { pool: 0.5, away: 1.5 }, b: { overload: 0.25 } });
    expect([intervals[191].late, intervals[191].lateByCause]).toEqual([{ a: 0, b: 2 }, { a: {}, b: { overload: 2 } }]);
    expect([intervals[0].late, intervals[0].lateByCause]).toEqual([{ a: 0, b: 0 }, { a: {}, b: {} }]);
  });
});

it("without replications everything is 0", () => {
  expect(intervalResults(newIntervalTally(0, 1), [], "2026-06-01")[50]).toEqual({
    start: "2026-06-01T12:30", arrivals: 0, messages: 0, onDuty: 0, open: 0, pool: 0, oldestWait: 0, late: {}, lateByCause: {},
  });
});

it("of one of several shops the late messages alone are told, of its own rules", () => {
  const shop = lateResults(tally(), [["b", 1]], "2026-02-28");
  expect(shop).toHaveLength(QUARTERS);
  expect(shop[191]).toEqual({ start: "2026-03-01T23:45", late: { b: 2 }, lateByCause: { b: { overload: 2 } } });
});
