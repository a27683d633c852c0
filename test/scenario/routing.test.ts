import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { deskSizes } from "../../src/scenario/deskLimits.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { faultsOf, RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const routed = (routing: string, teams = "{}") => `${SIX_LINES}teams: ${teams}\nrouting: ${routing}\n`;
const found = (routing: string, teams?: string) => faultsOf(routed(routing, teams)).map((fault) => [fault.where, fault.found]);
const mends = (routing: string, teams?: string) => faultsOf(routed(routing, teams)).map(({ mend }) => mend);
const BOSS = "{ pre-sale: {}, boss: { role: service-admin } }";
const toBoss = "{ allOffline: { receiver: boss } }";

describe("routing", () => {
  it("is least loaded and oldest first where nothing is said", () => {
    expect(scenarioOf(SIX_LINES).routing).toEqual({ assign: "least-loaded", sticky: false, pool: "oldest-first", reply: "oldest-first" });
  });

  it.each([
    ["assign", ["least-loaded", "most-loaded", "longest-idle", "round-robin", "random"]],
    ["pool", ["oldest-first", "newest-first", "by-stream"]],
    ["reply", ["oldest-first", "newest-first", "stay-with-chat"]],
    ["sticky", [true, false]],
  ])("has every policy of %s", (key, values) => {
    for (const value of values) expect(scenarioOf(routed(`{ ${key}: ${String(value)} }`)).routing).toMatchObject({ [key]: value });
  });

  it("refuses policies that are none, and names the nearest", () => {
    expect(found("{ assign: least-load, sticky: 1, pool: fifo, reply: newest }")).toEqual([
      ["a.yaml:8:20", "routing.assign is \"least-load\""], ["a.yaml:8:40", "routing.sticky is 1"],
      ["a.yaml:8:49", "routing.pool is \"fifo\""], ["a.yaml:8:62", "routing.reply is \"newest\""],
    ]);
    expect(mends("{ assign: least-load, reply: newest }")).toEqual(["write least-loaded", "write newest-first"]);
  });
});

describe("who receives while nobody is there", () => {
  it("waits a minute and holds two conversations, of every stream", () => {
    const { routing, teams } = scenarioOf(routed(toBoss, BOSS));
    expect(routing.allOffline).toEqual({ receiver: "boss", after: 60, cap: 2 });
    expect(teams.boss).toMatchObject({ streams: ["pre-sale"], cap: 2, role: "service-admin" });
    expect(scenarioOf(routed("{ allOffline: { receiver: boss, after: 3m, cap: 1 } }", BOSS))).toMatchObject({ routing: { allOffline: { after: 180, cap: 1 } }, teams: { boss: { cap: 1 } } });
  });

  it("is one agent where the roster has none, else as many as it has", () => {
    expect(deskSizes(scenarioOf(routed(toBoss, BOSS))).agents).toBe(12);
    const rostered = routed(toBoss, BOSS).replace("late: 6 } }", "late: 6 }, boss: { early: 1, night: 2 } }");
    expect(deskSizes(scenarioOf(rostered)).agents).toBe(14);
  });

  it("may be a team whose name is near one of the roster's", () => {
    expect(found("{ allOffline: { receiver: pre-sale-boss } }", "{ pre-sale: {}, pre-sale-boss: { role: admin } }")).toEqual([]);
  });

  it("reads back to the same from the effective form", () => {
    const scenario = scenarioOf(routed("{ sticky: true, pool: by-stream, allOffline: { receiver: boss } }", "{ pre-sale: {}, boss: { role: admin, agents: [{ name: Wang }] } }"));
    expect(readScenario(parseDocument(formatEffective(scenario), "b.yaml"), RULES)).toEqual(scenario);
  });

  it.each([
    ["no team", "{ allOffline: {} }", BOSS, "a.yaml:8:12", "routing.allOffline.receiver is missing"],
    ["an unknown team", "{ allOffline: { receiver: bos } }", BOSS, "a.yaml:8:36", "routing.allOffline.receiver is bos, which is no team"],
    ["a team of plain service", "{ allOffline: { receiver: pre-sale } }", "{ pre-sale: {} }", "a.yaml:8:36", "routing.allOffline.receiver is pre-sale, whose role is service"],
    ["a team of operations", toBoss, "{ pre-sale: {}, boss: { role: operations } }", "a.yaml:8:36", "routing.allOffline.receiver is boss, whose role is operations"],
    ["three conversations", "{ allOffline: { receiver: boss, cap: 3 } }", BOSS, "a.yaml:8:47", "routing.allOffline.cap is 3"],
    ["another cap of its own", toBoss, "{ pre-sale: {}, boss: { role: admin, cap: 8 } }", "a.yaml:7:50", "teams.boss.cap is not the 2 of routing.allOffline.cap, which decides for this team"],
    ["a cap of its agent's own", toBoss, "{ pre-sale: {}, boss: { role: admin, agents: [{ name: Wang, cap: 1 }] } }", "a.yaml:7:73", "teams.boss.agents.0.cap is not the 2 of routing.allOffline.cap, which decides for this team"],
    ["two names for one agent", toBoss, "{ pre-sale: {}, boss: { role: admin, agents: [{ name: Wang }, { name: Li }] } }", "a.yaml:7:45", "teams.boss.agents names 2 agents, but 1 is rostered"],
    ["pages", toBoss, "{ pre-sale: {}, boss: { role: admin, pages: [order-detail] } }", "a.yaml:7:45", "teams.boss.pages has no effect: the team receives only while nobody else is on duty (routing.allOffline)"],
    ["short breaks", toBoss, "{ pre-sale: {}, boss: { role: admin, shrinkage: 10% } }", "a.yaml:7:45", "teams.boss.shrinkage has no effect: the team receives only while nobody else is on duty (routing.allOffline)"],
    ["overflow", toBoss, "{ pre-sale: {}, boss: { role: admin, overflowTo: pre-sale } }", "a.yaml:7:45", "teams.boss.overflowTo has no effect: the team receives only while nobody else is on duty (routing.allOffline)"],
    ["what overflows", toBoss, "{ pre-sale: { overflowTo: boss }, boss: { role: admin } }", "a.yaml:7:34", "teams.pre-sale.overflowTo is boss, which receives only while nobody else is on duty (routing.allOffline)"],
  ])("is refused with %s", (_what, routing, teams, where, statement) => {
    expect(found(routing, teams)).toEqual([[where, statement]]);
  });

  it("serves no stream by that", () => {
    expect(found(toBoss, "{ pre-sale: { streams: [a] }, boss: { role: admin } }".replace("[a]", "[pre-sale]"))).toEqual([]);
    const text = routed(toBoss, "{ pre-sale: {}, boss: { role: admin } }").replace("roster:", "  b: { consultsPerDay: 1 }\nroster:");
    expect(faultsOf(text).map((fault) => fault.found)).toEqual(["arrivals.b is served by no team"]);
  });

  it("receives from every stream", () => {
    const text = routed(toBoss, "{ pre-sale: { streams: [pre-sale, b] }, boss: { role: admin, streams: [b] } }").replace("roster:", "  b: { consultsPerDay: 1 }\nroster:");
    expect(faultsOf(text).map((fault) => [fault.where, fault.found])).toEqual([["a.yaml:8:69", "teams.boss.streams leaves out pre-sale"]]);
  });

  it("is mended by a team that may receive, or by the role", () => {
    expect(mends("{ allOffline: { receiver: pre-sale } }", BOSS)).toEqual(["write boss"]);
    expect(mends("{ allOffline: { receiver: pre-sale } }", "{ pre-sale: {} }")).toEqual(["add role: service-admin to teams.pre-sale"]);
    expect(mends("{ allOffline: { receiver: bos } }", BOSS)).toEqual(["write boss"]);
    expect(mends("{ allOffline: { receiver: boss, cap: \"2\" } }", BOSS)).toEqual(["write 2"]);
  });
});
