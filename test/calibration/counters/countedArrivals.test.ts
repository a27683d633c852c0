import { describe, expect, it } from "vitest";
import { type CountedArrivals, countedArrivals } from "../../../src/calibration/counters/countedArrivals.ts";
import { HOUR_MS } from "../../../src/time/units.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEIGHTS = HOURS.map((hour) => (hour < 8 ? 0 : hour));
const ONE_STREAM = [HOURS.map(() => 1)];
const plain: CountedArrivals = { seed: "counted", totals: [50, 120], cells: [undefined, undefined], hourWeights: WEIGHTS, areCounts: true, streams: ONE_STREAM };

function byCell(times: Float64Array): number[] {
  const counts = Array.from({ length: 48 }, () => 0);
  for (const time of times) counts[Math.floor(time / HOUR_MS)]++;
  return counts;
}

describe("arrivals as counted", () => {
  it("are as many on each day as were counted, in order, in every replication others", () => {
    for (const replication of [0, 1]) {
      const [times] = countedArrivals(plain, replication);
      expect([...times].filter((time) => time < 24 * HOUR_MS)).toHaveLength(50);
      expect(times).toHaveLength(170);
      expect(times.toSorted()).toEqual(times);
    }
    expect([...countedArrivals(plain, 0)[0]]).not.toEqual([...countedArrivals(plain, 1)[0]]);
    expect([...countedArrivals(plain, 0)[0]]).toEqual([...countedArrivals(plain, 0)[0]]);
  });

  it("have each hour's share of all days to within one where hours were counted over the days", () => {
    const cells = byCell(countedArrivals(plain, 3)[0]);
    const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
    for (const hour of HOURS) expect(Math.abs(cells[hour] + cells[24 + hour] - (170 * WEIGHTS[hour]) / total)).toBeLessThanOrEqual(1);
  });

  it("have exactly the counts of each hour where these are told day by day", () => {
    const cells = HOURS.map((hour) => (hour * 7) % 5);
    const [times] = countedArrivals({ ...plain, cells: [cells, undefined] }, 0);
    expect(byCell(times).slice(0, 24)).toEqual(cells);
  });

  it("vary by chance around a guess: the variance of an hour is that of drawing each by itself", () => {
    const counts = Array.from({ length: 400 }, (_, replication) => byCell(countedArrivals({ ...plain, areCounts: false }, replication)[0])[24 + 20]);
    const p = 20 / WEIGHTS.reduce((sum, weight) => sum + weight, 0);
    const mean = counts.reduce((sum, count) => sum + count, 0) / 400;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 399;
    expect(Math.abs(mean - 120 * p)).toBeLessThan(3 * Math.sqrt((120 * p * (1 - p)) / 400));
    expect(Math.abs(variance / (120 * p * (1 - p)) - 1)).toBeLessThan(3 * Math.sqrt(2 / 399));
  });

  it("lie evenly within an hour", () => {
    const parts = Array.from({ length: 40 }, (_, replication) => [...countedArrivals(plain, replication)[0]].map((time) => (time % HOUR_MS) / HOUR_MS)).flat();
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(3 * Math.sqrt(1 / 12 / parts.length));
  });

  it("round a part of a conversation up as often as its part says", () => {
    const sums = Array.from({ length: 400 }, (_, replication) => countedArrivals({ ...plain, totals: [0, 10.25] }, replication)[0].length);
    expect(new Set(sums)).toEqual(new Set([10, 11]));
    const mean = sums.reduce((sum, count) => sum + count, 0) / 400;
    expect(Math.abs(mean - 10.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / 400));
  });

  it("go to the streams by their shares of the hour", () => {
    const streams = [HOURS.map((hour) => (hour < 16 ? 0.75 : 0)), HOURS.map((hour) => (hour < 16 ? 0.25 : 1))];
    const [first, second] = countedArrivals({ ...plain, totals: [4000, 0], streams }, 0);
    expect([...first].every((time) => time < 16 * HOUR_MS)).toBe(true);
    const early = [...second].filter((time) => time < 16 * HOUR_MS).length;
    expect(Math.abs(early / (early + first.length) - 0.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / (early + first.length)));
  });
});
