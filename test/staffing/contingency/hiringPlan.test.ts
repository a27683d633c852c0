import { describe, expect, it } from "vitest";
import { dayPlan } from "../../../src/staffing/contingency/dayPlan.ts";
import { hiringPlan, peopleOf } from "../../../src/staffing/contingency/hiringPlan.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";

const SCENARIO = parseScenario(`
replycast: 1
name: sale
platform: pinduoduo
start: 2026-06-17
warmUp: 1
days: 2
arrivals: { pre-sale: { consultsPerDay: 500 }, after-sale: { consultsPerDay: 50 } }
shifts: { early: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 30m, waves: 3 }] } }
roster:
  - { pre-sale: { early: 2 } }
  - { pre-sale: { early: 4, late: 3 }, after-sale: { early: 1 } }
  - { pre-sale: { early: 2, late: 2 }, after-sale: { early: 2 } }
`);

describe("the plan of a day", () => {
  it("says who comes when and who eats when: agent i of a shift in wave i mod waves", () => {
    expect(dayPlan(SCENARIO, 0)).toEqual([
      { team: "pre-sale", shift: "early", agents: 4, from: "08:00", to: "17:00", meals: [{ from: "12:00", to: "12:30", agents: 2 }, { from: "12:30", to: "13:00", agents: 1 }, { from: "13:00", to: "13:30", agents: 1 }] },
      { team: "after-sale", shift: "early", agents: 1, from: "08:00", to: "17:00", meals: [{ from: "12:00", to: "12:30", agents: 1 }] },
      { team: "pre-sale", shift: "late", agents: 3, from: "15:00", to: "24:00", meals: expect.anything() },
    ]);
  });

  it("has as many at meals as there are agents", () => {
    for (const { agents, meals } of dayPlan(SCENARIO, 1)) expect(meals.reduce((sum, wave) => sum + wave.agents, 0)).toBe(agents);
  });
});

describe("the hiring plan", () => {
  it("takes the scenario's own reserve to be there", () => {
    const reserve = { team: "after-sale", agents: 2, when: { pool: "> 5" }, delay: 1800, stay: 7200, costPerCall: 0 };
    const plan = hiringPlan({ ...SCENARIO, reserve }, { team: "after-sale", agents: 2 }, {});
    expect(plan.teams).toEqual([{ team: "pre-sale", people: 7, reserve: 0, atHand: 2 }, { team: "after-sale", people: 2, reserve: 2, atHand: 2 }]);
    expect(plan.need).toBe(7);
    expect(hiringPlan({ ...SCENARIO, reserve }, { team: "after-sale", agents: 2 }, { atHand: {} }).need).toBe(11);
  });

  it("needs whom the fullest day and the reserve need and the days before have not", () => {
    const plan = hiringPlan(SCENARIO, { team: "after-sale", agents: 2 }, {});
    expect(plan.teams).toEqual([{ team: "pre-sale", people: 7, reserve: 0, atHand: 2 }, { team: "after-sale", people: 2, reserve: 2, atHand: 0 }]);
    expect([plan.need, plan.atHandFrom]).toEqual([9, "warm-up"]);
    // Each team for itself, both together with 95 %: P(Binomial(n, 0.91) ≥ 5) = 0.905 for 6, 0.981 for 7; ≥ 4: 0.933 for 5, 0.988 for 6.
    expect(plan.hires).toBe(13);
  });

  it("takes people from a rota and from those who are told to be there", () => {
    const plan = hiringPlan(SCENARIO, undefined, { people: { "pre-sale": 9, "after-sale": 3 }, atHand: { "pre-sale": 9, "after-sale": 1 }, passShare: 1 });
    expect([plan.need, plan.hires, plan.atHandFrom]).toEqual([2, 2, "given"]);
  });

  it("takes who works the scenario's own roster to be there, where no day before tells; nobody where that is empty", () => {
    const oneDay = { ...SCENARIO, warmUp: 0, days: 1, roster: { "pre-sale": { early: 4, late: 3 }, "after-sale": { early: 1 } } };
    const own = hiringPlan(oneDay, undefined, { ownRoster: { "pre-sale": { early: 3, late: 2 } } });
    expect(own.teams.map(({ team, atHand }) => [team, atHand])).toEqual([["pre-sale", 5], ["after-sale", 0]]);
    expect([own.need, own.atHandFrom]).toEqual([3, "own-roster"]);
    expect(hiringPlan(oneDay, undefined, { ownRoster: { "pre-sale": { early: 0 } } }).atHandFrom).toBe("nobody");
    expect(hiringPlan(oneDay, undefined, {}).atHandFrom).toBe("nobody");
  });

  it("hires no more for a week's roster whose people have names", () => {
    const week = { ...SCENARIO, warmUp: 0, days: 7, roster: { "pre-sale": { early: 3 } } };
    const named = { ...week, teams: { ...week.teams, "pre-sale": { ...week.teams["pre-sale"], agents: ["Li", "Wang", "Zhao"].map((name) => ({ name, shift: "early" })) } } };
    expect([week, named].map((scenario) => peopleOf(rotaOf(scenario)))).toEqual([{ "pre-sale": 4 }, { "pre-sale": 4 }]);
  });

  it("has its dates before the first judged day: found, trained and examined by then", () => {
    const { ready, begin } = hiringPlan(SCENARIO, undefined, {});
    expect([ready, begin.own, begin.temps, begin.outsourced]).toEqual(["2026-06-18", "2026-05-21", "2026-05-25", "2026-06-12"]);
  });
});
