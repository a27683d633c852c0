import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model, ModelStream } from "../../src/model/model.ts";
import type { Law } from "../../src/random/law.ts";
import type { ArrivalStream, ConversationLaws, Scenario } from "../../src/scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";

const PLAIN = deskScenario({ consultsPerDay: 960 });

/** The one stream of a desk with other arrivals; 2026-06-01 is a Monday. */
function buyers(arrivals: Partial<ArrivalStream>, frame: Partial<Scenario> = {}): ModelStream {
  return compileModel({ ...PLAIN, arrivals: { buyers: { ...PLAIN.arrivals.buyers, ...arrivals } }, ...frame }, 0).streams[0];
}

function meansOfDays(stream: ModelStream): number[] {
  return Array.from({ length: stream.quarterMeans.length / QUARTERS_PER_DAY }, (_, day) =>
    stream.quarterMeans.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, mean) => sum + mean, 0));
}

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 9));
}

function withLaws(laws: Partial<ConversationLaws>, team: Partial<Scenario["teams"][string]> = {}): Model {
  return compileModel(deskScenario({ laws, team }), 0);
}

describe("expected conversations", () => {
  it("spread over the day by 24 weights: an hour's share falls evenly on its four quarter-hours", () => {
    const profile = [...Array<number>(10).fill(0), 3, 1, ...Array<number>(12).fill(0)];
    expectClose(buyers({ profile }).quarterMeans, [...Array<number>(40).fill(0), 180, 180, 180, 180, 60, 60, 60, 60, ...Array<number>(48).fill(0)]);
  });

  it("spread by 48 weights: a half hour's share falls on its two quarter-hours", () => {
    const profile = [...Array<number>(20).fill(0), 3, 1, ...Array<number>(26).fill(0)];
    expectClose(buyers({ profile }).quarterMeans, [...Array<number>(40).fill(0), 360, 360, 120, 120, ...Array<number>(52).fill(0)]);
  });

  it("spread by 96 weights: each is a quarter-hour's share", () => {
    const profile = Array.from({ length: 96 }, (_, quarter) => quarter);
    expectClose(buyers({ profile }).quarterMeans, profile.map((weight) => (960 * weight) / 4560));
  });

  it("are one number for all days, or one a day in the order of the simulated days, warm-up first", () => {
    expectClose(meansOfDays(buyers({ consultsPerDay: 50 }, { days: 2, warmUp: 1 })), [50, 50, 50]);
    expectClose(meansOfDays(buyers({ consultsPerDay: [10, 0, 30] }, { days: 2, warmUp: 1 })), [10, 0, 30]);
  });

  it("are multiplied by the weekday's weight, as it is, from the start's weekday on", () => {
    const weekday = [1, 2, 3, 4, 5, 6, 0];
    expectClose(meansOfDays(buyers({ consultsPerDay: 10, weekday }, { days: 9 })), [10, 20, 30, 40, 50, 60, 0, 10, 20]);
    // 2026-06-04 is a Thursday
    expectClose(meansOfDays(buyers({ consultsPerDay: 10, weekday }, { days: 5, start: "2026-06-04" })), [40, 50, 60, 0, 10]);
    expectClose(meansOfDays(buyers({ consultsPerDay: [1, 2, 3], weekday }, { days: 2, warmUp: 1, start: "2026-06-06" })), [6, 0, 3]);
  });

  it("of orders are orders × conversations an order", () => {
    expectClose(meansOfDays(buyers({ consultsPerDay: { orders: 400, consultsPerOrder: 0.25 } }, { days: 2 })), [100, 100]);
    expectClose(meansOfDays(buyers({ consultsPerDay: { orders: [400, 80], consultsPerOrder: 1.5 } }, { days: 2 })), [600, 120]);
  });

  it("count all conversations: those of consumers who come back are taken off", () => {
    expectClose(meansOfDays(buyers({ consultsPerDay: 50, returnShare: 0.2 })), [40]);
  });

  it("spread by the weights that were read where the profile comes from a file", () => {
    const profileWeights = Array.from({ length: 96 }, (_, quarter) => quarter);
    expectClose(buyers({ profile: { from: "profile.csv" }, profileWeights }).quarterMeans, profileWeights.map((weight) => (960 * weight) / 4560));
  });

  it("are multiplied by the events of their quarter-hour", () => {
    const events = [{ name: "push", streams: ["buyers"], from: "2026-06-02T10:00", to: "2026-06-02T10:15", shape: { step: 3 }, upliftCv: 0 }];
    const { quarterMeans } = buyers({}, { events, days: 2 });
    expect(Array.from(quarterMeans, (mean, quarter) => [quarter, Math.round(mean * 1e9) / 1e9]).filter(([, mean]) => mean !== 10)).toEqual([[96 + 40, 30]]);
  });

  it("are none where a replay decides", () => {
    const stream = compileModel(deskScenario({ arrivals: [1, 2.5] }), 0).streams[0];
    expect(stream.quarterMeans.every((mean) => mean === 0)).toBe(true);
    expect(Array.from(stream.replay ?? [])).toEqual([1000, 2500]);
  });
});

describe("the key of a stream", () => {
  const stream = PLAIN.arrivals.buyers;
  const two = (names: readonly string[], seed = "desk"): Readonly<Record<string, readonly number[]>> => {
    const scenario: Scenario = {
      ...PLAIN, seed, arrivals: Object.fromEntries(names.map((name) => [name, stream])),
      conversations: Object.fromEntries(names.map((name) => [name, PLAIN.conversations.buyers])),
    };
    return Object.fromEntries(compileModel(scenario, 0).streams.map(({ name, key }) => [name, key]));
  };

  it("depends on the seed and the name", () => {
    const keys = [two(["a"]).a, two(["b"]).b, two(["a"], "other").a, two(["b"], "other").b];
    expect(new Set(keys.map(String)).size).toBe(4);
    keys.forEach((key) => expect(key).toHaveLength(4));
  });

  it("depends on nothing else: not on its place, its arrivals, its laws, its teams or the frame", () => {
    expect(two(["b", "a"]).a).toEqual(two(["a"]).a);
    const key = String(buyers({}).key);
    expect(String(buyers({ consultsPerDay: 3, busynessCv: 0.4, profile: Array<number>(96).fill(1) }, { days: 5, start: "2026-02-03", name: "else" }).key)).toBe(key);
    expect(String(withLaws({ handle: { constant: 99 } }, { cap: 7 }).streams[0].key)).toBe(key);
  });
});

describe("laws", () => {
  it("that are equal share a table; the same numbers as a count and as a time do not", () => {
    const law = { lognormal: { mean: 20, cv: 1 } };
    const model = withLaws({ turns: law, burst: law, burstGap: law, handle: { lognormal: { mean: 20, cv: 1 } }, think: { lognormal: { mean: 20, cv: 0.9 } } });
    const { turns, burst, burstGap, handle, think, patience } = model.streams[0].laws;
    expect(burst).toBe(turns);
    expect(handle).toBe(burstGap);
    expect(new Set([turns, handle, think])).toEqual(new Set([0, 1, 2]));
    expect(patience).toBe(-1);
    expect(model.tables).toHaveLength(3);
  });

  it("are shared over streams and with the pick-up delays of teams", () => {
    const both: Scenario = {
      ...PLAIN, arrivals: { a: PLAIN.arrivals.buyers, b: PLAIN.arrivals.buyers },
      conversations: { a: PLAIN.conversations.buyers, b: { ...PLAIN.conversations.buyers, handle: { exponential: { mean: 8 } } } },
      teams: { desk: { ...PLAIN.teams.desk, streams: ["a", "b"], pickupDelay: 8 } },
    };
    const model = compileModel(both, 0);
    expect(model.streams[1].laws.turns).toBe(model.streams[0].laws.turns);
    expect(model.teams[0].pickupDelay).toBe(model.streams[1].laws.handle);
    expect(model.streams[1].laws.handle).not.toBe(model.streams[0].laws.handle);
  });

  it("stand in milliseconds where they are times, as they are where they count", () => {
    const model = withLaws({ turns: { constant: 3 }, handle: { constant: 2.5 }, idleTimeout: 1.5 });
    const { turns, handle, burst, idleTimeoutMs } = model.streams[0].laws;
    expect(model.tables[turns].values[2048]).toBe(3);
    expect(model.tables[handle].values[2048]).toBe(2500);
    expect([burst, idleTimeoutMs]).toEqual([-1, 1500]);
  });
});

describe("the pages of a stream", () => {
  it("are the upper ends of their shares in the order of the pages, from the last used one on 1", () => {
    expect(buyers({}).pageEnds).toBeUndefined();
    expectClose(buyers({ pages: { "goods-detail": 0.5, "order-detail": 0.3, "refund-detail": 0.2 } }).pageEnds ?? [], [0, 0.5, 0.8, 1, 1]);
    expect(buyers({ pages: { "shop-home": 0.1, "goods-detail": 0.2, "logistics-complaint": 0.7 } }).pageEnds?.[4]).toBe(1);
  });
});

describe("what else a stream brings", () => {
  it("is told as written: spam, transfers, consumers who come back", () => {
    const scenario = deskScenario({ stream: { spamShare: 0.05, returnShare: 0.1, returnAfter: { constant: 1800 } }, laws: { transferShare: 0.2 } });
    const { streams: [stream], tables } = compileModel(scenario, 0);
    expect(stream).toMatchObject({ spamShare: 0.05, transferShare: 0.2, returnShare: 0.1 });
    expect(tables[stream.returnAfter].values[2048]).toBe(1_800_000);
    expect(buyers({}).returnAfter).toBe(-1);
  });
});

describe("a stream that follows another", () => {
  const stream = PLAIN.arrivals.buyers;
  const compiled = (follows: Readonly<Record<string, ArrivalStream["follows"]>>, frame: Partial<Scenario> = {}): readonly ModelStream[] => compileModel({
    ...PLAIN, ...frame,
    arrivals: Object.fromEntries(Object.entries(follows).map(([name, each]) => [name, { ...stream, weekday: [2, 1, 1, 1, 1, 1, 1], ...(each === undefined ? {} : { follows: each }) }])),
    conversations: Object.fromEntries(Object.keys(follows).map((name) => [name, PLAIN.conversations.buyers])),
  }, 0).streams;
  const lag = (days: number): Law => ({ constant: days * 86_400 });

  it("names it by number, and gives it days before the first as far as the lag reaches back: ordinary ones with the first day's mean and weekday", () => {
    const event = { name: "push", streams: ["sales"], from: "2026-06-01T00:00", to: "2026-06-02T00:00", shape: { step: 9 }, upliftCv: 0 };
    const [after, sales] = compiled({ after: { stream: "sales", lag: lag(1.5), share: 0.3 }, sales: undefined }, { events: [event], days: 2 });
    expect(after.follows).toMatchObject({ stream: 1, share: 0.3 });
    expect(sales.follows).toBeUndefined();
    expect(after.earlierMeans).toHaveLength(0);
    expectClose(sales.earlierMeans, Array<number>(2 * QUARTERS_PER_DAY).fill((2 * 960) / 96));
  });

  it("looks back at most 14 days, and along the whole chain", () => {
    const days = (streams: readonly ModelStream[]): number[] => streams.map(({ earlierMeans }) => earlierMeans.length / QUARTERS_PER_DAY);
    expect(days(compiled({ a: undefined, b: { stream: "a", lag: lag(40), share: 1 } }))).toEqual([14, 0]);
    expect(days(compiled({ a: undefined, b: { stream: "a", lag: lag(2), share: 1 }, c: { stream: "b", lag: lag(3), share: 1 } }))).toEqual([5, 3, 0]);
    // 99.9 % of an exponential lag: 6.9 means
    expect(days(compiled({ a: undefined, b: { stream: "a", lag: { exponential: { mean: 86_400 } }, share: 1 } }))).toEqual([7, 0]);
  });

  it("never, or with no probability, does not follow it", () => {
    const streams = compiled({ a: undefined, b: { stream: "a", lag: "never", share: 1 }, c: { stream: "a", lag: lag(1), share: 0 } });
    expect(streams.map(({ follows, earlierMeans }) => [follows, earlierMeans.length])).toEqual([[undefined, 0], [undefined, 0], [undefined, 0]]);
  });
});
