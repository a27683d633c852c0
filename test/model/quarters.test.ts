import { describe, expect, it } from "vitest";
import { takeFirst } from "../../src/engine/arrivalQueue.ts";
import { clearArrivals, loadArrivals, nextArrivalTime } from "../../src/engine/arrivals.ts";
import { NEVER } from "../../src/engine/eventList.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { ArrivalStream, Scenario } from "../../src/scenario/scenario.ts";
import { DAY_MS, QUARTERS_PER_DAY, QUARTER_HOUR_MS } from "../../src/time/units.ts";
import { arrivalsOf, timesOf } from "../engine/arrivalsOf.ts";
import { deskScenario } from "../engine/playDesk.ts";

const REPLICATIONS = 400;

/** A desk whose conversations begin in some quarter-hours of the day alone: so many are expected in each. */
function deskOf(quarters: readonly number[], perQuarter: number, stream: Partial<ArrivalStream>, days = 1): Scenario {
  const desk = deskScenario({ days, seed: "quarters" });
  const profile = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => (quarters.includes(quarter) ? 1 : 0));
  return { ...desk, arrivals: { buyers: { ...desk.arrivals.buyers, profile, consultsPerDay: perQuarter * quarters.length, ...stream } } };
}

/** Numbers of conversations that begin in quarter-hours of the horizon: by quarter-hour, then replication. */
function countsOf(scenario: Scenario, quarters: readonly number[], replications = REPLICATIONS): number[][] {
  const counts = quarters.map(() => Array<number>(replications).fill(0));
  loadArrivals(compileModel(scenario, 0));
  for (let replication = 0; replication < replications; replication++) {
    clearArrivals(replication);
    for (let atMs = nextArrivalTime(); atMs !== NEVER; atMs = nextArrivalTime()) {
      takeFirst();
      const place = quarters.indexOf(Math.floor(atMs / QUARTER_HOUR_MS));
      if (place >= 0) counts[place][replication]++;
    }
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, index) => (value - meanA) * (b[index] - meanB)));
}

/** Rank correlation is 6/π · asin(r/2) of that of the standings; the Poisson spread about a factor of cv 0.5 takes 1 % off where 400 are expected. Within 3.3 standard errors. */
function expectTogether(a: readonly number[], b: readonly number[], standing: number): void {
  const expected = 0.99 * (6 / Math.PI) * Math.asin(standing / 2);
  const [first, second] = [ranks(a), ranks(b)];
  const found = covariance(first, second) / Math.sqrt(covariance(first, first) * covariance(second, second));
  expect(Math.abs(found - expected)).toBeLessThan(3.3 * (1 - expected * expected) * Math.sqrt(1.06 / (a.length - 3)));
}

describe("factors of quarter-hours", () => {
  it("give counts the variance m + m² · cv² about the mean m: a dispersion of 1 + m · cv²", () => {
    const [cv, m] = [0.4, 25];
    const quarters = [0, 33, 34, 95];
    const variance = m + (m * cv) ** 2;
    for (const counts of countsOf(deskOf(quarters, m, { quarterCv: cv, quarterCorrelation: 0.8 }), quarters, 1000)) {
      expect(Math.abs(mean(counts) - m)).toBeLessThan(3.3 * Math.sqrt(variance / counts.length));
      // kurtosis of a gamma-mixed count, here at most 3 + 6 cv² + 1/variance
      const spread = Math.sqrt((2 + 6 * cv * cv + 1 / variance) / counts.length);
      expect(Math.abs(covariance(counts, counts) / mean(counts) - (1 + m * cv * cv))).toBeLessThan(3.3 * (variance / m) * spread);
    }
  });

  it("come on top of the day's: the variance is m + m² · ((1 + day's cv²)(1 + cv²) − 1), and quarter-hours of a day share the day's", () => {
    const [day, cv, m] = [0.3, 0.5, 60];
    const quarters = [20, 60];
    const [first, second] = countsOf(deskOf(quarters, m, { busynessCv: day, quarterCv: cv }), quarters, 2000);
    const variance = m + m * m * ((1 + day * day) * (1 + cv * cv) - 1);
    for (const counts of [first, second]) {
      expect(Math.abs(mean(counts) - m)).toBeLessThan(3.3 * Math.sqrt(variance / counts.length));
      expect(Math.abs(covariance(counts, counts) - variance)).toBeLessThan(3.3 * variance * Math.sqrt((2 + 6 * (cv * cv + day * day)) / counts.length));
    }
    expect(Math.abs(covariance(first, second) - m * m * day * day)).toBeLessThan(3.3 * variance * Math.sqrt((1 + (2 * (m * m * day * day)) / variance) / first.length));
  });

  it("go together by quarterCorrelation, of quarter-hours further apart by its power, empty ones between them too", () => {
    const quarters = [40, 41, 44];
    const [first, next, later] = countsOf(deskOf(quarters, 400, { quarterCv: 0.5, quarterCorrelation: 0.8 }), quarters);
    expectTogether(first, next, 0.8);
    expectTogether(next, later, 0.8 ** 3);
    expectTogether(first, later, 0.8 ** 4);
  });

  it("are unrelated from day to day, also across midnight, and where the correlation is 0", () => {
    const last = QUARTERS_PER_DAY - 1;
    const [, eve, morning] = countsOf(deskOf([0, last], 400, { quarterCv: 0.5, quarterCorrelation: 0.9 }, 2), [0, last, last + 1]);
    expectTogether(eve, morning, 0);
    const [one, other] = countsOf(deskOf([50, 51], 400, { quarterCv: 0.5 }), [50, 51]);
    expectTogether(one, other, 0);
  });

  it("are the same all day where the correlation is 1", () => {
    const [first, last] = countsOf(deskOf([0, 95], 400, { quarterCv: 0.5, quarterCorrelation: 1 }), [0, 95], 100);
    // what is left between them is the Poisson spread of both
    expect(first.every((count, replication) => Math.abs(count - last[replication]) < 5 * Math.sqrt(count + last[replication] + 1))).toBe(true);
  });

  it("multiply the day's factor without moving it: with both, a count is to that with the day's alone as that with the quarter's alone to the mean", () => {
    const m = 10_000;
    const [both, days, own] = [{ busynessCv: 0.4, quarterCv: 0.4 }, { busynessCv: 0.4 }, { quarterCv: 0.4 }].map((stream) => countsOf(deskOf([30], m, stream), [30], 20)[0]);
    both.forEach((count, replication) => {
      const chance = [count, days[replication], own[replication]].reduce((sum, each) => sum + 1 / Math.sqrt(each), 0);
      expect(Math.abs(Math.log((count * m) / (days[replication] * own[replication])))).toBeLessThan(3.3 * chance);
    });
    expect(new Set(own).size).toBe(own.length);
  });
});

describe("the draws of factors of quarter-hours", () => {
  const varied = { quarterCv: 0.6, quarterCorrelation: 0.7 };
  const all = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => quarter);
  const times = (scenario: Scenario, stream = "buyers"): number[] => timesOf(arrivalsOf(compileModel(scenario, 0), 1)[0], stream);

  it("are not moved by another stream, nor by further days", () => {
    const alone = deskOf(all, 10, varied);
    const { buyers } = alone.arrivals;
    const conversations = { others: alone.conversations.buyers, buyers: alone.conversations.buyers };
    expect(times({ ...alone, arrivals: { others: buyers, buyers }, conversations })).toEqual(times(alone));
    expect(times({ ...alone, arrivals: { others: buyers, buyers }, conversations }, "others")).not.toEqual(times(alone));
    expect(times({ ...alone, days: 3 }).filter((atMs) => atMs < DAY_MS)).toEqual(times(alone));
  });

  it("are not moved by an event, which moves nothing outside of it and takes none of those who come anyway", () => {
    const plain = deskOf(all, 10, varied);
    const push: Scenario = { ...plain, events: [{ name: "push", streams: ["buyers"], from: "2026-06-01T10:00", to: "2026-06-01T10:30", shape: { step: 2 }, upliftCv: 0 }] };
    const isInside = (atMs: number): boolean => atMs >= 40 * QUARTER_HOUR_MS && atMs < 42 * QUARTER_HOUR_MS;
    const [before, after] = [times(plain), times(push)];
    expect(after.filter((atMs) => !isInside(atMs))).toEqual(before.filter((atMs) => !isInside(atMs)));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  it("leave each conversation where it is whom more or fewer come beside", () => {
    const byAddress = (scenario: Scenario): Map<string, number> => new Map(arrivalsOf(compileModel(scenario, 0), 1)[0].map(({ address, atMs }) => [address, atMs]));
    const [still, moved] = [deskOf(all, 10, {}), deskOf(all, 10, varied)];
    const [before, after] = [byAddress(still), byAddress(moved)];
    const inBoth = [...after.keys()].filter((address) => before.has(address));
    expect(inBoth.map((address) => after.get(address))).toEqual(inBoth.map((address) => before.get(address)));
    // of each quarter-hour the first ones stand in both, as many as the lesser number
    const [fewer, more] = [still, moved].map((scenario) => countsOf(scenario, all, 1).map(([count]) => count));
    expect(inBoth).toHaveLength(fewer.reduce((sum, count, quarter) => sum + Math.min(count, more[quarter]), 0));
    expect(after.size).not.toBe(before.size);
  });
});
