import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { gammaQuantile } from "../../src/random/gammaQuantile.ts";
import type { ScenarioEvent } from "../../src/scenario/scenario.ts";
import { HOUR_MS, MINUTE_MS, QUARTER_HOUR_MS } from "../../src/time/units.ts";
import { arrivalsOf, timesOf } from "./arrivalsOf.ts";
import { type Desk, deskScenario } from "./playDesk.ts";
import { teamsScenario } from "./twoTeams.ts";

const TEN = 10 * HOUR_MS;

function event(from: string, to: string, shape: ScenarioEvent["shape"], upliftCv = 0, streams: readonly string[] = ["buyers"]): ScenarioEvent {
  return { name: "sale", streams, from: `2026-06-01T${from}`, to: `2026-06-01T${to}`, shape, upliftCv };
}

/** All of the day's 80 conversations come between ten and twelve. */
const MORNING: Desk = { consultsPerDay: 80, stream: { profile: Array.from({ length: 24 }, (_, hour) => (hour === 10 || hour === 11 ? 1 : 0)) } };

/** Arrivals of each replication of a desk with the event. */
function played(events: readonly ScenarioEvent[], replications: number, desk: Desk = {}): number[][] {
  const model = compileModel(deskScenario({ consultsPerDay: 960, events, ...desk }), 0);
  return arrivalsOf(model, replications).map((arrivals) => timesOf(arrivals, "buyers"));
}

function within(times: readonly number[], from: number, to: number): number[] {
  return times.filter((ms) => ms >= from && ms < to);
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

describe("arrivals in an uneven quarter-hour", () => {
  const live: ScenarioEvent["shape"] = { livestream: { ramp: 0, pushEvery: 1800, peak: 5, pushLength: 360, tail: 0, level: 1 } };

  it.each([0, 0.3])("follow its minutes: a push of six minutes shows, with an uplift cv of %d", (upliftCv) => {
    // from 10:30 to 10:36 five times, to 10:45 once
    const times = played([event("10:00", "11:00", live, upliftCv)], 500, MORNING).flat();
    const minutes = Array.from({ length: 15 }, (_, minute) => within(times, TEN + (30 + minute) * MINUTE_MS, TEN + (31 + minute) * MINUTE_MS).length);
    minutes.forEach((count, minute) => {
      const expected = 500 * (10 / 15) * (minute < 6 ? 5 : 1);
      const spread = expected + (expected * (minute < 6 ? 0.8 : 0) * upliftCv) ** 2 / 500;
      expect(Math.abs(count - expected)).toBeLessThan(3.8 * Math.sqrt(spread));
    });
  });

  it("are spread evenly within a minute", () => {
    const seconds = played([event("10:00", "11:00", live)], 500, MORNING).flatMap((times) => within(times, TEN + 30 * MINUTE_MS, TEN + 36 * MINUTE_MS).map((ms) => (ms % MINUTE_MS) / MINUTE_MS));
    expect(Math.abs(moments(seconds).mean - 0.5)).toBeLessThan(3.3 * Math.sqrt(1 / 12 / seconds.length));
    expect(Math.abs(moments(seconds).variance - 1 / 12)).toBeLessThan(3.3 * Math.sqrt(1 / 180 / seconds.length));
  });

  it("stay in their order by place: a shape moves nobody to another quarter-hour", () => {
    const plain = played([], 3);
    played([event("10:00", "11:00", live)], 3).forEach((times, replication) => {
      const isApart = (ms: number): boolean => ms < TEN + 2 * QUARTER_HOUR_MS || ms >= TEN + 3 * QUARTER_HOUR_MS;
      expect(times.filter(isApart)).toEqual(plain[replication].filter(isApart));
    });
  });
});

describe("an uncertain event", () => {
  it("multiplies the mean by 1 + (f − 1)·U, where U has mean 1 and the given cv", () => {
    const counts = played([event("10:00", "12:00", { step: 3 }, 0.5)], 1500, MORNING).map((times) => within(times, TEN, TEN + 2 * HOUR_MS).length);
    const { mean, variance } = moments(counts);
    const expected = 240 + (160 * 0.5) ** 2;
    expect(Math.abs(mean - 240)).toBeLessThan(3.3 * Math.sqrt(expected / counts.length));
    // kurtosis of the gamma law: 3 + 6 cv²
    expect(Math.abs(variance - expected)).toBeLessThan(3.3 * expected * Math.sqrt((2 + 6 * 0.25) / counts.length));
  });

  it("that lowers the mean does not go below none", () => {
    const cv = 2;
    const counts = played([event("10:00", "12:00", { step: 0 }, cv)], 1500, MORNING).map((times) => within(times, TEN, TEN + 2 * HOUR_MS).length);
    // mean of max(0, 1 − U), by the middles of 10,000 steps
    const left = Array.from({ length: 10_000 }, (_, step) => Math.max(0, 1 - gammaQuantile((step + 0.5) / 10_000, 1, cv)));
    const { mean, variance } = moments(left);
    expect(Math.abs(moments(counts).mean - 80 * mean)).toBeLessThan(3.3 * Math.sqrt((80 * mean + 6400 * variance) / counts.length));
  });

  it("that leaves none of some minutes takes nothing from the others of their quarter-hour", () => {
    const quarter = { consultsPerDay: 900, stream: { profile: Array.from({ length: 96 }, (_, place) => (place === 40 ? 1 : 0)) } };
    const after = played([event("10:00", "10:10", { step: 0 }, 2)], 400, quarter).map((times) => within(times, TEN + 10 * MINUTE_MS, TEN + QUARTER_HOUR_MS).length);
    const { mean, variance } = moments(after);
    expect(Math.abs(mean - 300)).toBeLessThan(3.3 * Math.sqrt(300 / after.length));
    expect(Math.abs(variance / 300 - 1)).toBeLessThan(3.3 * Math.sqrt(2 / after.length));
  });

  it("touches its own quarter-hours only, and is as strong in the next call for the same replication", () => {
    const plain = played([], 20);
    const uplifted = played([event("10:00", "12:00", { step: 3 }, 0.5)], 20);
    const isApart = (ms: number): boolean => ms < TEN || ms >= TEN + 2 * HOUR_MS;
    expect(uplifted.map((times) => times.filter(isApart))).toEqual(plain.map((times) => times.filter(isApart)));
    expect(played([event("10:00", "12:00", { step: 3 }, 0.5)], 20)).toEqual(uplifted);
  });

  it("adds conversations without moving those that were there", () => {
    const plain = played([], 20, MORNING);
    played([event("10:00", "12:00", { step: 3 }, 0.5)], 20, MORNING).forEach((times, replication) => expect(times).toEqual(expect.arrayContaining(plain[replication])));
  });

  it("is one and the same for all its streams, and another for an event of another name", () => {
    const stream = { consultsPerDay: 1000, stream: { profile: Array.from({ length: 96 }, (_, quarter) => (quarter === 40 ? 1 : 0)) } };
    const scenario = teamsScenario({
      streams: { a: stream, b: stream, c: stream }, teams: { x: { streams: ["a", "b", "c"], roster: { day: 0 } } },
      events: [event("10:00", "10:15", { step: 3 }, 1, ["a", "b"]), { ...event("10:00", "10:15", { step: 3 }, 1, ["c"]), name: "other" }],
    });
    const factors = arrivalsOf(compileModel(scenario, 0), 30).map((arrivals) => ["a", "b", "c"].map((name) => within(timesOf(arrivals, name), TEN, TEN + QUARTER_HOUR_MS).length / 1000));
    // two Poisson numbers of about 3,000
    for (const [a, b] of factors) expect(Math.abs(a - b)).toBeLessThan(4 * Math.sqrt((a + b) / 1000));
    expect(factors.filter(([a, , c]) => Math.abs(a - c) > 4 * Math.sqrt((a + c) / 1000)).length).toBeGreaterThan(15);
  });
});
