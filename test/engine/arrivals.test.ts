import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { arrivalsOf, timesOf } from "./arrivalsOf.ts";
import { type Desk, deskScenario } from "./playDesk.ts";

const REPLICATIONS = 400;

function counts(desk: Desk): number[] {
  return arrivalsOf(compileModel(deskScenario(desk), 0), REPLICATIONS).map((arrivals) => arrivals.length);
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

function openings(scenario: Scenario): Map<string, number[]> {
  const [arrivals] = arrivalsOf(compileModel(scenario, 0), 1);
  return new Map(Object.keys(scenario.arrivals).map((name) => [name, timesOf(arrivals, name)]));
}

describe("arrivals", () => {
  it("are Poisson: mean and variance of the day's count are the expected number", () => {
    const { mean, variance } = moments(counts({ consultsPerDay: 200 }));
    expect(Math.abs(mean - 200)).toBeLessThan(3.3 * Math.sqrt(200 / REPLICATIONS));
    expect(Math.abs(variance - 200)).toBeLessThan(3.3 * 200 * Math.sqrt(2 / REPLICATIONS));
  });

  it("vary with the busyness of the day as a gamma factor does: variance = mean + mean² · cv²", () => {
    const { mean, variance } = moments(counts({ consultsPerDay: 200, busynessCv: 0.3 }));
    const expected = 200 + 200 ** 2 * 0.09;
    expect(Math.abs(mean - 200)).toBeLessThan(3.3 * Math.sqrt(expected / REPLICATIONS));
    expect(Math.abs(variance - expected)).toBeLessThan(3.3 * expected * Math.sqrt(2.6 / REPLICATIONS));
  });

  it("of more than 500 expected in a quarter-hour keep mean and variance", () => {
    const [arrivals] = arrivalsOf(compileModel(deskScenario({ consultsPerDay: 96 * 1200 }), 0), 1);
    expect(Math.abs(arrivals.length - 96 * 1200)).toBeLessThan(3.3 * Math.sqrt(96 * 1200));
  });

  it("spread evenly within a quarter-hour", () => {
    const [arrivals] = arrivalsOf(compileModel(deskScenario({ consultsPerDay: 20_000 }), 0), 1);
    const bins = new Float64Array(20);
    for (const { atMs } of arrivals) bins[Math.floor((atMs % 900_000) / 45_000)]++;
    const expected = arrivals.length / 20;
    const chiSquare = bins.reduce((sum, bin) => sum + (bin - expected) ** 2 / expected, 0);
    // 99.9 % point of chi-square with 19 degrees of freedom
    expect(chiSquare).toBeLessThan(43.8);
  });

  it("of a stream are the same whatever other streams there are", () => {
    const alone = deskScenario({ consultsPerDay: 300 });
    const stream = alone.arrivals.buyers;
    const withOther: Scenario = {
      ...alone,
      arrivals: { others: stream, buyers: stream },
      conversations: { buyers: alone.conversations.buyers, others: alone.conversations.buyers },
    };
    expect(openings(withOther).get("buyers")).toEqual(openings(alone).get("buyers"));
  });

  it("that an event adds leave all other quarter-hours alone, and those that were there stay", () => {
    const plain = deskScenario({ consultsPerDay: 500 });
    const doubled: Scenario = { ...plain, events: [{ name: "push", streams: ["buyers"], from: "2026-06-01T10:00", to: "2026-06-01T10:30", shape: { step: 2 }, upliftCv: 0 }] };
    const before = openings(plain).get("buyers") ?? [];
    const after = openings(doubled).get("buyers") ?? [];
    const inside = (ms: number): boolean => ms >= 10 * 3_600_000 && ms < 10.5 * 3_600_000;
    expect(after.filter((ms) => !inside(ms))).toEqual(before.filter((ms) => !inside(ms)));
    expect(after.filter(inside)).toEqual(expect.arrayContaining(before.filter(inside)));
    expect(after.length).toBeGreaterThan(before.length);
  });

  it("of a replay come at the very times", () => {
    expect(openings(deskScenario({ arrivals: [1.5, 7000.25] })).get("buyers")).toEqual([1500, 7_000_250]);
  });
});
