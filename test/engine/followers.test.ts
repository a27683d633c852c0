import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Law } from "../../src/random/law.ts";
import type { ArrivalStream, Scenario } from "../../src/scenario/scenario.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { type Arrival, arrivalsOf, timesOf } from "./arrivalsOf.ts";
import { teamsScenario, type StreamOfDesk } from "./twoTeams.ts";

function follows(stream: string, lag: Law, share: number): { stream: Pick<ArrivalStream, "follows"> } {
  return { stream: { follows: { stream, lag, share } } };
}

function scenarioOf(streams: Readonly<Record<string, StreamOfDesk>>, days = 1): Scenario {
  return teamsScenario({ streams, days, teams: { x: { streams: Object.keys(streams), roster: { day: 0 } } } });
}

function played(streams: Readonly<Record<string, StreamOfDesk>>, replications: number, days = 1): Arrival[][] {
  return arrivalsOf(compileModel(scenarioOf(streams, days), 0), replications);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const SALES: StreamOfDesk = { consultsPerDay: 480 };

describe("a stream that follows another", () => {
  it("has each of its conversations the lag after one of the other's, in addition to its own", () => {
    const [arrivals] = played({ sales: { arrivals: [10, 2000, 80_000] }, after: { consultsPerDay: 0, ...follows("sales", { constant: 7200 }, 1) } }, 1);
    expect(timesOf(arrivals, "after")).toEqual([7_210_000, 9_200_000]);
    const both = played({ sales: SALES, after: { consultsPerDay: 240, ...follows("sales", { constant: 60 }, 0.5) } }, 200).map((each) => timesOf(each, "after").length);
    expect(Math.abs(mean(both) - 480)).toBeLessThan(3.3 * Math.sqrt(480 / 200));
  });

  it("has as many as the share says, after lags of the given law", () => {
    const apart = 4;
    const sales = { arrivals: Array.from({ length: 3000 }, (_, place) => 1 + place * apart) };
    const [arrivals] = played({ sales, after: { consultsPerDay: 0, ...follows("sales", { exponential: { mean: 600 } }, 0.3) } }, 1);
    const count = timesOf(arrivals, "after").length;
    expect(Math.abs(count - 900)).toBeLessThan(3.3 * Math.sqrt(3000 * 0.3 * 0.7));
    // mean of a follower's time: that of the sales, and the mean lag
    const expected = (1 + 1500 * apart + 600) * 1000;
    const deviation = Math.sqrt(((3000 * apart) ** 2) / 12 + 600 ** 2) * 1000;
    expect(Math.abs(mean(timesOf(arrivals, "after")) - expected)).toBeLessThan((3.3 * deviation) / Math.sqrt(count));
  });

  it("has followers from the first midnight on: the days before count as ordinary ones, as far as the lag reaches back", () => {
    const lag = { exponential: { mean: 86_400 } };
    const days = played({ sales: SALES, after: { consultsPerDay: 0, ...follows("sales", lag, 0.5) } }, 200, 2).map((arrivals) => timesOf(arrivals, "after"));
    for (const [from, to] of [[0, 6 * HOUR_MS], [0, DAY_MS], [DAY_MS, 2 * DAY_MS]]) {
      const counts = days.map((times) => times.filter((ms) => ms >= from && ms < to).length);
      const expected = (240 * (to - from)) / DAY_MS;
      // of an exponential lag one in a thousand reaches further back
      expect(Math.abs(mean(counts) - expected)).toBeLessThan(3.3 * Math.sqrt(expected / 200) + 0.001 * expected);
    }
  });

  it("before the first day has neither events nor factors of days and quarter-hours", () => {
    const scenario = scenarioOf({ sales: SALES, after: { consultsPerDay: 0, ...follows("sales", { constant: 86_400 }, 1) } });
    const changed: Scenario = {
      ...scenario, arrivals: { ...scenario.arrivals, sales: { ...scenario.arrivals.sales, busynessCv: 0.5, quarterCv: 0.7, quarterCorrelation: 0.8 } },
      events: [{ name: "sale", streams: ["sales"], from: "2026-05-31T00:00", to: "2026-06-02T00:00", shape: { step: 4 }, upliftCv: 0.3 }],
    };
    const of = (each: Scenario): number[] => timesOf(arrivalsOf(compileModel(each, 0), 1)[0], "after");
    expect(of(scenario).length).toBeGreaterThan(400);
    expect(of(changed)).toEqual(of(scenario));
  });

  it("may be followed itself, whichever stands first", () => {
    const streams = {
      third: { consultsPerDay: 0, ...follows("second", { constant: 3600 }, 1) },
      first: { arrivals: [100, 200] },
      second: { arrivals: [1000], ...follows("first", { constant: 60 }, 1) },
    };
    const [arrivals] = played({ ...streams, second: { ...streams.second, stream: { ...streams.second.stream } } }, 1);
    expect(timesOf(arrivals, "second")).toEqual([160_000, 260_000, 1_000_000]);
    expect(timesOf(arrivals, "third")).toEqual([3_760_000, 3_860_000, 4_600_000]);
  });

  it("may follow at once, in the very millisecond", () => {
    const [arrivals] = played({ second: { consultsPerDay: 0, ...follows("first", { constant: 0 }, 1) }, first: { arrivals: [100, 899.999] } }, 1);
    expect(arrivals.map(({ atMs, stream }) => `${stream} ${atMs}`)).toEqual(["second 100000", "first 100000", "second 899999", "first 899999"]);
  });
});

describe("the address of a conversation that follows", () => {
  const lag: Law = { lognormal: { mean: 20_000, cv: 1 } };
  const streams = { sales: SALES, after: { consultsPerDay: 300, ...follows("sales", lag, 0.6) }, again: { consultsPerDay: 200, ...follows("after", lag, 0.7) } };
  const of = (arrivals: readonly Arrival[], stream: string): string[] => arrivals.filter((each) => each.stream === stream).map(({ atMs, address }) => `${atMs} ${address}`);

  it("is that of no other conversation", () => {
    for (const arrivals of played(streams, 20, 3)) {
      expect(arrivals.length).toBeGreaterThan(3000);
      expect(new Set(arrivals.map(({ address }) => address)).size).toBe(arrivals.length);
    }
  });

  it("and its time are the same whatever other streams there are and wherever they stand", () => {
    const [alone] = played({ sales: streams.sales, after: streams.after }, 1);
    const [more] = played({ others: SALES, again: streams.again, after: streams.after, sales: streams.sales, late: { consultsPerDay: 0, ...follows("sales", { constant: 900_000 }, 1) } }, 1);
    expect(of(more, "after")).toEqual(of(alone, "after"));
    expect(of(more, "sales")).toEqual(of(alone, "sales"));
  });

  it("stays when more follow, and when the stream's own number changes", () => {
    const [few] = played({ sales: SALES, after: { consultsPerDay: 0, ...follows("sales", lag, 0.2) } }, 1);
    const [many] = played({ sales: SALES, after: { consultsPerDay: 500, ...follows("sales", lag, 0.6) } }, 1);
    expect(of(few, "after").length).toBeGreaterThan(60);
    expect(of(many, "after")).toEqual(expect.arrayContaining(of(few, "after")));
  });

  it("is told with its time in order, ties by stream and place", () => {
    const [arrivals] = played(streams, 1, 2);
    for (let row = 1; row < arrivals.length; row++) expect(arrivals[row].atMs).toBeGreaterThanOrEqual(arrivals[row - 1].atMs);
  });
});

describe("an event on a stream that another follows", () => {
  it("changes the followers of its own quarter-hours only", () => {
    const scenario = scenarioOf({ sales: SALES, after: { consultsPerDay: 100, ...follows("sales", { exponential: { mean: 7200 } }, 0.5) } });
    const events: Scenario["events"] = [{ name: "push", streams: ["sales"], from: "2026-06-01T10:00", to: "2026-06-01T11:00", shape: { step: 3 }, upliftCv: 0 }];
    const of = (each: Scenario): number[] => timesOf(arrivalsOf(compileModel(each, 0), 1)[0], "after");
    const [before, after] = [of(scenario), of({ ...scenario, events })];
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.filter((ms) => ms < 10 * HOUR_MS)).toEqual(before.filter((ms) => ms < 10 * HOUR_MS));
  });
});
