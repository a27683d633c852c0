import { describe, expect, it } from "vitest";
import { rosterCost } from "../../src/experiment/rosterCost.ts";
import { rosterHours } from "../../src/experiment/rosterHours.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { teamsScenario } from "../engine/twoTeams.ts";

const DESK = teamsScenario({
  streams: { a: {} },
  teams: { dear: { streams: ["a"], costPerHour: 40, roster: {} }, cheap: { streams: ["a"], costPerHour: 20, roster: {} } },
  shifts: {
    early: { from: "08:00", to: "17:00", breaks: [{ from: "11:00", length: 3600, waves: 2 }, { from: "15:00", length: 900, waves: 1 }] },
    night: { from: "22:00", to: "26:30" },
  },
});
const costOf = (changes: Partial<Scenario>): number => rosterCost({ ...DESK, ...changes });

describe("the cost of a roster", () => {
  it("is its hours without meals, each once however many waves, times the team's cost per hour", () => {
    expect(costOf({ roster: { dear: { early: 2 } } })).toBe(2 * 7.75 * 40);
    expect(costOf({ roster: { dear: { early: 2 }, cheap: { early: 1, night: 3 } } })).toBe(2 * 7.75 * 40 + 7.75 * 20 + 3 * 4.5 * 20);
  });

  it("counts each judged day, not those of the warm-up", () => {
    expect(costOf({ roster: { cheap: { early: 1 } }, days: 3, warmUp: 2 })).toBe(3 * 7.75 * 20);
    const roster = [{ dear: { early: 9 } }, { dear: { early: 9 } }, { cheap: { early: 1 } }, { cheap: { night: 1 } }];
    expect(costOf({ roster, days: 2, warmUp: 2 })).toBe((7.75 + 4.5) * 20);
  });

  it("counts a shift past midnight whole, on the day on which it begins", () => {
    expect(costOf({ roster: [{}, { dear: { night: 2 } }], days: 1, warmUp: 1 })).toBe(2 * 4.5 * 40);
    expect(costOf({ roster: [{ dear: { night: 2 } }, {}], days: 1, warmUp: 1 })).toBe(0);
  });
});

describe("hours that a team is paid at least", () => {
  const outsourced = { ...DESK, teams: { ...DESK.teams, cheap: { ...DESK.teams.cheap, minimumHours: 10 } } };

  it("count on each day on which any of it are rostered, however few hours that is", () => {
    expect(rosterCost({ ...outsourced, roster: { cheap: { night: 1 } }, days: 2 })).toBe(2 * 10 * 20);
    expect(rosterCost({ ...outsourced, roster: { cheap: { night: 3 } } })).toBe(3 * 4.5 * 20);
    expect(rosterCost({ ...outsourced, roster: [{ cheap: { night: 1 } }, { cheap: { night: 0 } }, {}], days: 3 })).toBe(10 * 20);
  });

  it("do not count as hours that anybody is there", () => {
    expect(rosterHours({ ...outsourced, roster: { cheap: { night: 1 } } }).get("cheap")).toBe(4.5);
  });
});

it("who receives while everybody is off duty works by no roster; a team that may not receive is rostered as ever", () => {
  const routing = { ...DESK.routing, allOffline: { receiver: "dear", after: 60, cap: 2 } };
  const receiving = { ...DESK, routing, teams: { ...DESK.teams, dear: { ...DESK.teams.dear, role: "service-admin" as const } } };
  expect(rosterCost({ ...receiving, roster: { dear: { early: 1 }, cheap: { early: 1 } } })).toBe(7.75 * 20);
  expect(rosterCost({ ...DESK, routing, roster: { dear: { early: 1 }, cheap: { early: 1 } } })).toBe(7.75 * 60);
});
