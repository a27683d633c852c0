import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { simulate } from "../../../src/experiment/simulate.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { customaryShifts } from "../../../src/staffing/spreadsheet/customaryShifts.ts";
import { dealt, formulaRoster } from "../../../src/staffing/spreadsheet/formulaRoster.ts";
import { spreadsheetFormulas } from "../../../src/staffing/spreadsheet/formulas.ts";
import { settledShare } from "../../../src/staffing/spreadsheet/settledShare.ts";
import { spreadsheetWork } from "../../../src/staffing/spreadsheet/spreadsheetWork.ts";

const WINDOW = [{ from: "08:00", to: "23:00" }];
const midShop = parseScenario(readFileSync(join(import.meta.dirname, "../../../scenarios/618-mid-shop.yaml"), "utf8"));

/** Agents by formula on the first judged day. */
function agentsOf(scenario: Scenario): number[] {
  const work = spreadsheetWork(scenario);
  return spreadsheetFormulas(scenario, work).map(({ agents }) => work[0].reduce((sum, group) => sum + agents(group), 0));
}

function shop(more: Readonly<Record<string, unknown>>): Scenario {
  return parseScenario(JSON.stringify({ replycast: 1, name: "shop", platform: "pinduoduo", arrivals: { desk: { consultsPerDay: 2500 } }, roster: { desk: { early: 3, late: 3 } }, ...more }));
}

describe("the manager's formula", () => {
  it("is that of the guides: 10 messages of 5 s, 576 buyers a day and agent, 2,500 buyers, 5 agents", () => {
    const scenario = shop({});
    const [, customary, perAgent] = spreadsheetFormulas(scenario, spreadsheetWork(scenario));
    expect([customary.secondsPerConsult, customary.perAgent, perAgent.perAgent]).toEqual([50, 576, 300]);
    expect(agentsOf(scenario).slice(1)).toEqual([5, 9]);
  });

  it("says of the 618 shop what its scenario tells of a spreadsheet: 450 buyers a day and agent, 8 people, 4 early and 4 late; by 300 a day 11", () => {
    const work = spreadsheetWork(midShop);
    expect(work[0][0].consults).toBeCloseTo(5000, 6);
    expect(work[0][0].forPeople).toBeCloseTo(5000 * (1 - (0.25 + 0.05 + 0.03 + 0.025)), 6);
    const formulas = spreadsheetFormulas(midShop, work);
    expect(formulas[0].secondsPerConsult).toBeCloseTo(64, 9);
    expect(formulas[0].perAgent).toBeCloseTo(450, 6);
    expect(agentsOf(midShop)).toEqual([8, 6, 11]);
    const shifts = customaryShifts(midShop, WINDOW);
    expect(shifts).toEqual(["early", "late"]);
    expect(formulaRoster(midShop, work, formulas[0].agents, shifts)[1]).toEqual({ desk: { early: 4, late: 4 } });
    // 5,000 × 64.5 % ÷ 300 = 10.75
    expect(formulaRoster(midShop, work, formulas[2].agents, shifts)[1]).toEqual({ desk: { early: 5, late: 6 } });
  });

  it("counts by day: weekday, events, what comes back, what follows on the day after, and the bots' share of it", () => {
    const days = shop({
      start: "2026-06-18", days: 2, warmUp: 1, arrivals: { sale: { consultsPerDay: [1000, 4000, 500], weekday: [1, 1, 1, 1, 0.5, 1, 1], returnShare: 0.1 }, "after-sale": { follows: { stream: "sale", share: 0.2 } } },
      events: [{ name: "sale", from: "2026-06-19", to: "2026-06-20", shape: { step: 3 }, streams: ["sale"], upliftCv: 0.5 }],
      bot: { smart: { resolves: 0.5, quota: 1000 } }, roster: [{ desk: { early: 1 } }, { desk: { early: 1 } }, { desk: { early: 1 } }],
    });
    const [[friday], [saturday]] = spreadsheetWork(days);
    // Friday 4,000 × 0.5 × 3 and a fifth of Thursday's 1,000; of these 6,200 half of 1,000 are settled.
    expect(friday.consults).toBeCloseTo(6200, 6);
    expect(friday.forPeople).toBeCloseTo(5700, 6);
    expect(friday.seconds).toBeCloseTo((5700 / 6200) * (6000 * 64 + 200 * 120), 4);
    expect(saturday.consults).toBeCloseTo(500 + 0.2 * 6000, 6);
  });
});

describe("what the bots settle", () => {
  it("is the share that is simulated", async () => {
    const packs = midShop.rules.map((rule) => rulePackById(rule as string));
    const { bots } = await simulate(midShop, { packs, replications: 20, executor: inlineExecutor });
    const { value = 0, lower = 0, upper = 0 } = bots?.settledShare ?? {};
    // Spam and those who come back aside, of which this shop has none: within two half-widths.
    expect(Math.abs(settledShare(midShop.bot, 5000) - value)).toBeLessThan(upper - lower);
  });

  it("is nothing without bots", () => {
    expect(settledShare(undefined, 100)).toBe(0);
  });
});

describe("the split over shifts", () => {
  it("takes the fewest shifts that cover the window, of such sets the one with the fewest hours", () => {
    expect(customaryShifts(shop({}), WINDOW)).toEqual(["early", "late"]);
    expect(customaryShifts(shop({ shifts: { long: { from: "08:00", to: "23:00" }, longer: { from: "07:00", to: "23:00" } }, roster: { desk: { longer: 1, long: 1, early: 1 } }, staffing: { shifts: ["longer", "long", "early"], labour: "none" } }), WINDOW)).toEqual(["long"]);
  });

  it("gives everyone left over to later shifts, one at least to each, and teams that serve a common stream their share of the hours", () => {
    const scenario = shop({ teams: { own: { streams: ["desk"] }, hired: { streams: ["desk"] } }, roster: { own: { early: 2, late: 2 }, hired: { late: 2 } } });
    const work = spreadsheetWork(scenario);
    expect(formulaRoster(scenario, work, () => 7, ["early", "late"])).toEqual([{ own: { early: 2, late: 3 }, hired: { early: 1, late: 1 } }]);
    expect(formulaRoster(scenario, work, () => 1, ["early", "late"])).toEqual([{ own: { early: 1 }, hired: { late: 1 } }]);
    expect(dealt(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(dealt(3, [0, 0])).toEqual([3, 0]);
  });
});
