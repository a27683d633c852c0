import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { faultsOf, RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

/** Two streams, both with pages, and two teams in the roster. */
const TWO_TEAMS = SIX_LINES
  .replace("pre-sale: { consultsPerDay: 1200 }", "pre-sale: { consultsPerDay: 1200, pages: { goods-detail: 70%, order-detail: 30% } }\n  after-sale: { consultsPerDay: 300, pages: { refund-detail: 1 } }")
  .replace("{ early: 5, late: 6 } }", "{ early: 2, late: 1 }, after-sale: { early: 1 } }");

const teamsOf = (teams: string, text = SIX_LINES) => scenarioOf(`${text}teams: ${teams}\n`).teams;
const faults = (teams: string, text = SIX_LINES) => faultsOf(`${text}teams: ${teams}\n`);
const found = (teams: string, text = SIX_LINES) => faults(teams, text).map((fault) => [fault.where, fault.found]);
const agents = (list: string) => `{ pre-sale: { agents: [${list}] }, after-sale: {} }`;

describe("teams of a scenario", () => {
  it("are fully there, without anything left to chance, where nothing is said", () => {
    expect(teamsOf("{ pre-sale: {} }")["pre-sale"]).toEqual({
      streams: ["pre-sale"], cap: 10, slowdownPerChat: 0.02, handleFactor: 1, pickupDelay: 0, shrinkage: 0, noShow: 0, lateness: 0,
      costPerHour: 25, minimumHours: 0, overflowAfter: 60, role: "service", mayRefund: true, agents: [],
    });
  });

  it("are read as they are written", () => {
    const teams = teamsOf(`
  pre-sale: { pages: [goods-detail, order-detail], cap: { "20:00": 12, 8:00: 8 }, shrinkage: 15%, noShow: 0.02, lateness: 5m, minimumHours: 40, overflowTo: after-sale, overflowAfter: 2m, role: operations, mayRefund: false, agents: [{ name: 1001 }, { name: Li, shift: late, cap: 4, handleFactor: 1.5, role: admin }] }
  after-sale: { pages: [refund-detail] }`, TWO_TEAMS);
    expect(teams["pre-sale"]).toMatchObject({
      pages: ["goods-detail", "order-detail"], shrinkage: 0.15, noShow: 0.02, lateness: 300, minimumHours: 40, overflowTo: "after-sale", overflowAfter: 120,
      role: "operations", mayRefund: false, agents: [{ name: "1001" }, { name: "Li", shift: "late", cap: 4, handleFactor: 1.5, role: "admin" }],
    });
    expect(Object.entries(teams["pre-sale"].cap)).toEqual([["08:00", 8], ["20:00", 12]]);
    expect(teams["after-sale"].pages).toEqual(["refund-detail"]);
  });

  it("read back to the same from the effective form", () => {
    const scenario = scenarioOf(`${TWO_TEAMS}teams: { pre-sale: { pages: [goods-detail], cap: { 8:00: 8, 20:30: 12 }, overflowTo: after-sale, agents: [{ name: Li, shift: early }, { name: Wu }] }, after-sale: { mayRefund: false } }\n`);
    const text = formatEffective(scenario);
    expect(text).toContain("{\"08:00\": 8, \"20:30\": 12}");
    expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
  });

  it.each([
    ["a cap at no time of day", "{ pre-sale: { cap: { noon: 8 } } }", "a.yaml:7:29", "teams.pre-sale.cap.noon is no time of day"],
    ["a cap of the next day", "{ pre-sale: { cap: { \"24:00\": 8 } } }", "a.yaml:7:29", "teams.pre-sale.cap.24:00 is no time of day"],
    ["two caps at one time", "{ pre-sale: { cap: { \"08:00\": 8, 8:00: 9 } } }", "a.yaml:7:41", "teams.pre-sale.cap.8:00 is the same time as 08:00"],
    ["a table of no caps", "{ pre-sale: { cap: {} } }", "a.yaml:7:27", "teams.pre-sale.cap names no time"],
    ["a cap of 0 by the clock", "{ pre-sale: { cap: { \"08:00\": 0 } } }", "a.yaml:7:38", "teams.pre-sale.cap.08:00 is 0"],
    ["an unknown page", "{ pre-sale: { pages: [refund-detial] } }", "a.yaml:7:30", "teams.pre-sale.pages.0 is \"refund-detial\""],
    ["no pages", "{ pre-sale: { pages: [] } }", "a.yaml:7:29", "teams.pre-sale.pages is an empty list"],
    ["pages where no stream has any", "{ pre-sale: { pages: [goods-detail] } }", "a.yaml:7:22", "teams.pre-sale.pages would do nothing: pre-sale has no pages"],
    ["agents who are away all the time", "{ pre-sale: { shrinkage: 100% } }", "a.yaml:7:33", "teams.pre-sale.shrinkage is \"100%\""],
    ["more absence than shifts", "{ pre-sale: { noShow: 110% } }", "a.yaml:7:30", "teams.pre-sale.noShow is \"110%\""],
    ["lateness that is no time", "{ pre-sale: { lateness: soon } }", "a.yaml:7:32", "teams.pre-sale.lateness is \"soon\""],
    ["fewer hours than none", "{ pre-sale: { minimumHours: -1 } }", "a.yaml:7:36", "teams.pre-sale.minimumHours is -1"],
    ["an unknown role", "{ pre-sale: { role: servce } }", "a.yaml:7:28", "teams.pre-sale.role is \"servce\""],
    ["a right that is neither given nor taken", "{ pre-sale: { mayRefund: 1 } }", "a.yaml:7:33", "teams.pre-sale.mayRefund is 1"],
    ["overflow to no team", "{ pre-sale: { overflowTo: b } }", "a.yaml:7:34", "teams.pre-sale.overflowTo is b, which is no team"],
    ["overflow to itself", "{ pre-sale: { overflowTo: pre-sale } }", "a.yaml:7:34", "teams.pre-sale.overflowTo is the team itself"],
    ["overflow to a team that serves the same", "{ pre-sale: { overflowTo: b }, b: { streams: [pre-sale] } }", "a.yaml:7:34", "teams.pre-sale.overflowTo is b, which already takes all that pre-sale takes"],
    ["overflow in a circle, once", "{ pre-sale: { overflowTo: b }, b: { overflowTo: pre-sale } }", "a.yaml:7:34", "teams.pre-sale.overflowTo leads back in a circle: pre-sale → b → pre-sale"],
    ["a wait for no help", "{ pre-sale: { overflowAfter: 30s } }", "a.yaml:7:22", "teams.pre-sale.overflowAfter has no effect without overflowTo"],
  ])("refuse %s", (_what, teams, where, statement) => {
    expect(found(teams)).toEqual([[where, statement]]);
  });

  it("may overflow to a team that takes other pages of the same stream", () => {
    expect(found("{ pre-sale: { streams: [pre-sale, after-sale], pages: [refund-detail, order-detail], overflowTo: after-sale }, after-sale: { streams: [pre-sale, after-sale] } }", TWO_TEAMS)).toEqual([]);
    expect(found("{ pre-sale: { streams: [pre-sale], overflowTo: after-sale }, after-sale: { streams: [pre-sale, after-sale], pages: [goods-detail, order-detail] } }", TWO_TEAMS)).toHaveLength(1);
  });

  it("find a wrong time and a wrong cap of one table together", () => {
    expect(found("{ pre-sale: { cap: { \"08:00\": 0, noon: 3 } } }").map(([where]) => where)).toEqual(["a.yaml:7:38", "a.yaml:7:41"]);
  });

  it("mend what can be guessed", () => {
    const mends = (teams: string, text = SIX_LINES) => faults(teams, text).map(({ mend }) => mend);
    expect(mends("{ pre-sale: { role: servce } }")).toEqual(["write service"]);
    expect(mends("{ pre-sale: { pages: [refund-detial] } }")).toEqual(["write refund-detail"]);
    expect(mends("{ pre-sale: { noShow: 5 } }")).toEqual(["write 5%"]);
    expect(mends("{ pre-sale: { cap: { \"08:00\": \"12\" } } }")).toEqual(["write 12"]);
    expect(mends("{ pre-sale: { overflowTo: aftersale }, after-sale: {} }", TWO_TEAMS)).toEqual(["write after-sale"]);
  });
});

describe("agents by name", () => {
  it.each([
    ["as many as there are places, on the largest day of each shift", "{ name: a }, { name: b }, { name: c, shift: late }"],
    ["those of a shift before it is their turn", "{ name: a, shift: late }, { name: b }, { name: c }"],
  ])("may be %s", (_what, list) => {
    expect(found(agents(list), TWO_TEAMS)).toEqual([]);
  });

  it.each([
    ["the same name twice", agents("{ name: Li }, { name: Li }"), "a.yaml:8:53", "teams.pre-sale.agents.1.name is Li, like teams.pre-sale.agents.0.name (a.yaml:8:39)"],
    ["the same name in another team", "{ pre-sale: { agents: [{ name: Li }] }, after-sale: { agents: [{ name: Li }] } }", "a.yaml:8:79", "teams.after-sale.agents.0.name is Li, like teams.pre-sale.agents.0.name (a.yaml:8:39)"],
    ["no name", agents("{ cap: 3 }"), "a.yaml:8:31", "teams.pre-sale.agents.0.name is missing"],
    ["a cap of 0", agents("{ name: Li, cap: 0 }"), "a.yaml:8:48", "teams.pre-sale.agents.0.cap is 0"],
    ["no speed", agents("{ name: Li, handleFactor: 0 }"), "a.yaml:8:57", "teams.pre-sale.agents.0.handleFactor is 0"],
    ["an unknown shift", agents("{ name: Li, shift: erly }"), "a.yaml:8:50", "teams.pre-sale.agents.0.shift is erly, which is no shift"],
    ["a shift without the team", agents("{ name: Li, shift: night }"), "a.yaml:8:50", "teams.pre-sale.agents.0.shift is night, where 1 is named and nobody is rostered"],
    ["more names than a shift has places", agents("{ name: a, shift: late }, { name: b, shift: late }"), "a.yaml:8:75", "teams.pre-sale.agents.1.shift is late, where 2 are named and 1 is rostered"],
    ["more names than the team has places", agents("{ name: a }, { name: b }, { name: c }, { name: d }"), "a.yaml:8:22", "teams.pre-sale.agents names 4 agents, but 3 are rostered"],
  ])("may not have %s", (_what, teams, where, statement) => {
    expect(found(teams, TWO_TEAMS)).toEqual([[where, statement]]);
  });

  it("take the places of the largest of several days", () => {
    const text = SIX_LINES.replace("{ pre-sale: { early: 5, late: 6 } }", "[{ pre-sale: { early: 1 } }, { pre-sale: { early: 2 } }]").concat("days: 2\n");
    expect(found("{ pre-sale: { agents: [{ name: a }, { name: b }] } }", text)).toEqual([]);
    expect(found("{ pre-sale: { agents: [{ name: a }, { name: b }, { name: c }] } }", text)).toHaveLength(1);
  });
});
