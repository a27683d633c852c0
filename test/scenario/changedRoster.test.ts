import { describe, expect, it } from "vitest";
import { changedRoster } from "../../src/scenario/changedRoster.ts";
import type { RosterDay } from "../../src/scenario/scenario.ts";
import { withExtraShift } from "../../src/scenario/withExtraShift.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

const more = (day: RosterDay): RosterDay => ({ desk: { early: day.desk.early + 1 } });
const one = { desk: { early: 1 } };
const two = { desk: { early: 2 } };

describe("a roster of which judged days are changed", () => {
  it("stays one roster where all judged days are changed", () => {
    expect(changedRoster({ roster: one, warmUp: 1, days: 3 }, [0, 1, 2], more)).toEqual(two);
  });

  it("becomes a list of all simulated days where only some are", () => {
    expect(changedRoster({ roster: one, warmUp: 1, days: 2 }, [1], more)).toEqual([one, one, two]);
  });

  it("keeps the days that run in where it is a list", () => {
    expect(changedRoster({ roster: [one, two, one], warmUp: 1, days: 2 }, [0, 1], more)).toEqual([one, { desk: { early: 3 } }, two]);
  });
});

describe("agents who come for a time of their own", () => {
  const shop = parseScenario("{replycast: 1, name: shop, platform: pinduoduo, arrivals: {sales: {consultsPerDay: 9}}, roster: {desk: {early: 1}}}");

  it("stand behind all other shifts, so that these agents keep their places", () => {
    const changed = withExtraShift(shop, { name: "crew", team: "desk", agents: 2, fromMs: 23 * 3_600_000, toMs: 26 * 3_600_000 });
    expect(Object.keys(changed.shifts).at(-1)).toBe("crew");
    expect(changed.shifts.crew).toEqual({ from: "23:00", to: "26:00", breaks: [], atEnd: "finish", stopNewBefore: 0 });
    expect(changed.roster).toEqual({ desk: { early: 1, crew: 2 } });
  });

  it("get another name for their shift where the scenario has one of that name", () => {
    expect(withExtraShift(shop, { name: "early", team: "desk", agents: 1, fromMs: 0, toMs: 3_600_000 }).roster).toEqual({ desk: { early: 1, "early'": 1 } });
  });
});
