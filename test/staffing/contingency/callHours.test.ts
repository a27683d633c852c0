import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { callHours } from "../../../src/staffing/contingency/callHours.ts";

const desk = (more: string): Scenario => parseScenario(`replycast: 1\nname: desk\nplatform: pinduoduo\nstart: 2026-06-18\ndays: 1\narrivals: { desk: { consultsPerDay: 100 } }\n${more}`);
const quiet = (): number[] => Array.from({ length: 96 }, () => 0);

describe("the hours of a call", () => {
  it("are those of the shifts on offer, while people are awake", () => {
    expect(callHours(desk("roster: { desk: { early: 1 } }"), quiet(), 5)).toEqual([{ between: ["08:00", "23:00"] }]);
    const own = 'shifts: { a: { from: "09:30", to: "18:00" }, b: { from: "13:00", to: "22:00" } }\nroster: { desk: { a: 1 } }';
    expect(callHours(desk(own), quiet(), 5)).toEqual([{ between: ["09:30", "22:00"] }]);
    const past = 'shifts: { a: { from: "18:00", to: "26:00" } }\nroster: { desk: { a: 1 } }\nstaffing: { shifts: [a], cover: none, labour: none }';
    expect(callHours(desk(past), quiet(), 5)).toEqual([{ between: ["18:00", "23:00"] }]);
    const dawn = 'shifts: { a: { from: "06:00", to: "14:00" } }\nroster: { desk: { a: 1 } }\nstaffing: { shifts: [a], cover: none, labour: none }';
    expect(callHours(desk(dawn), quiet(), 5)).toEqual([{ between: ["07:00", "14:00"] }]);
  });

  it("begin later, too, where the night leaves a pool that is worked off in the morning", () => {
    const pool = quiet().map((_, quarter) => (quarter < 37 ? 40 : 5));
    expect(callHours(desk("roster: { desk: { early: 1 } }"), pool, 5)).toEqual([{ between: ["08:00", "23:00"] }, { between: ["09:15", "23:00"] }]);
    expect(callHours(desk("roster: { desk: { early: 1 } }"), pool.map(() => 40), 5)).toEqual([{ between: ["08:00", "23:00"] }]);
  });

  it("are the usual ones where nobody is on offer in the day, and nobody is called for the night", () => {
    expect(callHours(desk('shifts: { night: { from: "00:00", to: "08:00" } }\nroster: { desk: { night: 1 } }\nstaffing: { shifts: [night], cover: none, labour: none }'), quiet(), 5)).toEqual([{ between: ["08:00", "23:00"] }]);
  });
});
