import { describe, expect, it } from "vitest";
import { eventFactors } from "../../src/model/eventFactors.ts";
import { streamEvents } from "../../src/model/streamEvents.ts";
import { surplusOf } from "../../src/model/surplusOf.ts";
import type { Livestream, ScenarioEvent } from "../../src/scenario/scenario.ts";
import { HOUR_MS, MINUTE_MS, QUARTERS_PER_DAY, SECOND_MS } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";

const LIVE: Livestream = { ramp: 1200, pushEvery: 1800, peak: 6, pushLength: 360, tail: 1200, level: 2.5 };

/** The stream's surplus, times from its begin. */
function surplus(live: Partial<Livestream>, lengthMs: number): (begin: number, end: number) => number {
  return surplusOf({ livestream: { ...LIVE, ...live } }, 0, lengthMs, 0);
}

/** The factor at a moment: the mean of its second. */
function factorAt(live: Partial<Livestream>, lengthMs: number, atMs: number): number {
  return 1 + surplus(live, lengthMs)(atMs, atMs + SECOND_MS) / SECOND_MS;
}

function expectNear(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThan(0.003);
}

describe("a livestream", () => {
  const twoHours = 2 * HOUR_MS;

  it("rises over the ramp to its level and stays there", () => {
    expectNear(factorAt({}, twoHours, 0), 1);
    expectNear(factorAt({}, twoHours, 10 * MINUTE_MS), 1 + 1.5 / 2);
    expectNear(factorAt({}, twoHours, 20 * MINUTE_MS), 2.5);
    expectNear(factorAt({}, twoHours, 29 * MINUTE_MS), 2.5);
  });

  it("has its peak during pushes, which begin every so often after its begin", () => {
    for (const push of [30, 60, 90]) {
      expectNear(factorAt({}, twoHours, (push - 1) * MINUTE_MS), 2.5);
      expectNear(factorAt({}, twoHours, push * MINUTE_MS), 6);
      expectNear(factorAt({}, twoHours, (push + 5) * MINUTE_MS), 6);
      expectNear(factorAt({}, twoHours, (push + 6) * MINUTE_MS), 2.5);
    }
  });

  it("has a push within the ramp at the height that the ramp has reached", () => {
    expectNear(factorAt({ pushEvery: 600 }, twoHours, 10 * MINUTE_MS), 1 + 5 / 2);
  });

  it("decays from its level after the end, without pushes", () => {
    expectNear(factorAt({}, twoHours, twoHours), 2.5);
    expectNear(factorAt({}, twoHours, twoHours + 20 * MINUTE_MS), 1 + 1.5 * Math.exp(-1));
    expectNear(factorAt({}, 31 * MINUTE_MS, 31 * MINUTE_MS), 2.5);
    expect(surplus({ tail: 0 }, twoHours)(twoHours, twoHours + HOUR_MS)).toBe(0);
  });

  it("that ends within its ramp decays from where it was", () => {
    expectNear(factorAt({}, 10 * MINUTE_MS, 10 * MINUTE_MS), 1 + 1.5 / 2);
    expectNear(factorAt({}, 10 * MINUTE_MS, 30 * MINUTE_MS), 1 + (1.5 / 2) * Math.exp(-1));
  });

  it("without ramp or pushes is a step", () => {
    expect(surplus({ ramp: 0, pushLength: 0, level: 3 }, HOUR_MS)(0, HOUR_MS)).toBe(2 * HOUR_MS);
  });

  it("has the surplus of any stretch that its parts have together", () => {
    const whole = surplus({}, twoHours);
    let sum = 0;
    for (let minute = 0; minute < 240; minute++) sum += whole(minute * MINUTE_MS, (minute + 1) * MINUTE_MS);
    expect(whole(0, 4 * HOUR_MS)).toBeCloseTo(sum, 3);
    // level for two hours less half a ramp, three pushes, tail
    expect(whole(0, 10 * twoHours) / MINUTE_MS).toBeCloseTo(1.5 * (120 - 10) + 3.5 * 18 + 1.5 * 20, 6);
  });

  it("changes the quarter-hours from its begin on until its tail is gone, and no others", () => {
    const event: ScenarioEvent = { name: "live", streams: ["buyers"], from: "2026-06-01T10:00", to: "2026-06-01T12:00", shape: { livestream: LIVE }, upliftCv: 0 };
    const factors = eventFactors(streamEvents({ ...deskScenario({}), events: [event] }, "buyers"), QUARTERS_PER_DAY);
    expect(factors.slice(0, 40).every((factor) => factor === 1)).toBe(true);
    expect(factors.slice(40, 64).every((factor) => factor > 1)).toBe(true);
    expect(factors.slice(64).every((factor) => factor === 1)).toBe(true);
    // pushes from 10:30 to 10:36
    expect(factors[42]).toBeCloseTo(2.5 + (3.5 * 6) / 15, 12);
  });
});

describe("points", () => {
  const points: ScenarioEvent = {
    name: "points", streams: ["buyers"], from: "2026-06-01T10:00", to: "2026-06-01T11:00", upliftCv: 0,
    shape: { points: [["2026-06-01T10:00", 1], ["2026-06-01T10:30", 4], ["2026-06-01T10:30", 2], ["2026-06-01T11:00", 0]] },
  };

  it("are joined by straight lines, may jump, and are nothing before the first and after the last", () => {
    const factors = eventFactors(streamEvents({ ...deskScenario({}), events: [points] }, "buyers"), QUARTERS_PER_DAY);
    const around = [1.75, 3.25, 1.5, 0.5];
    factors.forEach((factor, quarter) => expect(factor).toBeCloseTo(around[quarter - 40] ?? 1, 12));
  });
});

describe("a burst among the incidents", () => {
  it("multiplies its stream's mean by its factor", () => {
    const scenario = deskScenario({ incidents: [{ burst: { stream: "buyers", from: "2026-06-01T10:10", to: "2026-06-01T10:30", factor: 5 } }] });
    const factors = eventFactors(streamEvents(scenario, "buyers"), QUARTERS_PER_DAY);
    [1, 1 + (4 * 5) / 15, 5, 1].forEach((factor, place) => expect(factors[39 + place]).toBeCloseTo(factor, 12));
    expect(streamEvents(scenario, "others")).toEqual([]);
  });
});
