import { describe, expect, it } from "vitest";
import { eventFactors } from "../../src/model/eventFactors.ts";
import { streamEvents } from "../../src/model/streamEvents.ts";
import type { Scenario, ScenarioEvent } from "../../src/scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";

const QUARTER = 900;

/** The desk begins on 2026-06-01. */
function factors(events: readonly ScenarioEvent[], frame: Partial<Scenario> = {}): Float64Array {
  const scenario = { ...deskScenario({}), events, ...frame };
  return eventFactors(streamEvents(scenario, "buyers"), (scenario.warmUp + scenario.days) * QUARTERS_PER_DAY);
}

function event(from: string, to: string, shape: ScenarioEvent["shape"], streams: readonly string[] = ["buyers"]): ScenarioEvent {
  return { name: "event", streams, from, to, shape, upliftCv: 0 };
}

/** Mean over a quarter-hour of `factorAt(second of the quarter-hour)`, by the midpoints of tenths of a second. */
function meanOver(factorAt: (second: number) => number): number {
  let sum = 0;
  for (let tenth = 0; tenth < QUARTER * 10; tenth++) sum += factorAt((tenth + 0.5) / 10);
  return sum / (QUARTER * 10);
}

/** The quarter-hours, from `first` on, in which something happens; all others are 1. */
function expectOnly(found: Float64Array, first: number, expected: readonly number[], digits = 12): void {
  found.forEach((factor, quarter) => {
    const place = quarter - first;
    expect(factor, `quarter-hour ${quarter}`).toBeCloseTo(place >= 0 && place < expected.length ? expected[place] : 1, digits);
  });
}

describe("a spike", () => {
  it("raises each quarter-hour by its mean surplus: (factor − 1) · decay · (e^(−a/decay) − e^(−b/decay)) ÷ length", () => {
    const decay = 600;
    const expected = [0, 1, 2, 3].map((quarter) => 1 + (2 * decay * (Math.exp((-quarter * QUARTER) / decay) - Math.exp((-(quarter + 1) * QUARTER) / decay))) / QUARTER);
    expectOnly(factors([event("2026-06-01T10:00", "2026-06-01T11:00", { spike: { factor: 3, decay } })]), 40, expected);
  });

  it("is what summing 1 + (factor − 1) · e^(−t/decay) over the quarter-hour gives", () => {
    const found = factors([event("2026-06-01T10:05", "2026-06-01T10:40", { spike: { factor: 1.75, decay: 480 } })]);
    const factorAt = (second: number): number => (second >= 300 && second < 2400 ? 1 + 0.75 * Math.exp(-(second - 300) / 480) : 1);
    expectOnly(found, 40, [0, 1, 2].map((quarter) => meanOver((second) => factorAt(quarter * QUARTER + second))), 6);
  });

  it("that began before the first day has decayed by then", () => {
    const found = factors([event("2026-05-31T23:50", "2026-06-01T00:15", { spike: { factor: 5, decay: 900 } })]);
    expectOnly(found, 0, [1 + 4 * (Math.exp(-600 / 900) - Math.exp(-1500 / 900))]);
  });

  it("below 1 lowers the arrivals", () => {
    expect(factors([event("2026-06-01T10:00", "2026-06-01T10:15", { spike: { factor: 0, decay: 900 } })])[40]).toBeCloseTo(Math.exp(-1), 12);
  });
});

describe("a step", () => {
  it("over a part of a quarter-hour counts by that part", () => {
    const found = factors([event("2026-06-01T10:10", "2026-06-01T10:36", { step: 4 })]);
    expectOnly(found, 40, [1 + (3 * 5) / 15, 4, 1 + (3 * 6) / 15]);
  });

  it("within one quarter-hour counts by its length", () => {
    expectOnly(factors([event("2026-06-01T10:03", "2026-06-01T10:06", { step: 6 })]), 40, [1 + (5 * 3) / 15]);
  });

  it("runs on over midnight, and ends with the last simulated day", () => {
    const found = factors([event("2026-06-01T23:45", "2026-06-03T00:30", { step: 2 })], { days: 1, warmUp: 1 });
    expect(found).toHaveLength(2 * QUARTERS_PER_DAY);
    expectOnly(found, 95, Array<number>(97).fill(2));
  });

  it("that ends before the first day or begins after the last changes nothing", () => {
    expectOnly(factors([event("2026-05-31T10:00", "2026-06-01T00:00", { step: 9 }), event("2026-06-02T00:00", "2026-06-02T10:00", { step: 9 })]), 0, []);
  });
});

describe("events", () => {
  it("that overlap multiply", () => {
    const spike = event("2026-06-01T10:15", "2026-06-01T10:45", { spike: { factor: 2, decay: 900 } });
    const found = factors([event("2026-06-01T10:00", "2026-06-01T10:30", { step: 3 }), spike, event("2026-06-01T10:15", "2026-06-01T10:30", { step: 1.5 })]);
    const fresh = 2 - Math.exp(-1);
    expectOnly(found, 40, [3, 3 * fresh * 1.5, 1 + Math.exp(-1) - Math.exp(-2)]);
  });

  it("change only the streams that they name", () => {
    expectOnly(factors([event("2026-06-01T10:00", "2026-06-01T11:00", { step: 3 }, ["others", "more"])]), 0, []);
    expectOnly(factors([event("2026-06-01T10:00", "2026-06-01T10:15", { step: 3 }, ["others", "buyers"])]), 40, [3]);
  });
});
