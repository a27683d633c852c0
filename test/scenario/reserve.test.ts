import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { deskSizes } from "../../src/scenario/deskLimits.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { faultsOf, RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const called = (reserve: string, more = "") => `${SIX_LINES}reserve: ${reserve}\n${more}`;
const found = (reserve: string, more = "") => faultsOf(called(reserve, more)).map((fault) => [fault.where, fault.found]);
const mends = (reserve: string) => faultsOf(called(reserve)).map(({ mend }) => mend);

describe("the reserve", () => {
  it("comes after half an hour, stays for two and costs nothing where nothing is said", () => {
    expect(scenarioOf(called("{ team: pre-sale, agents: 3, when: { pool: \"> 20\" } }")).reserve).toEqual({
      team: "pre-sale", agents: 3, when: { pool: "> 20" }, delay: 1800, stay: 7200, costPerCall: 0,
    });
    expect("reserve" in scenarioOf(SIX_LINES)).toBe(false);
  });

  it("is read as it is written", () => {
    expect(scenarioOf(called("{ team: pre-sale, agents: 1, when: { pool: \">0\", oldestWait: \"＞ 1m30s\" }, delay: 0, stay: 24h, costPerCall: 50.5 }")).reserve).toEqual({
      team: "pre-sale", agents: 1, when: { pool: "> 0", oldestWait: "> 1m30s" }, delay: 0, stay: 86_400, costPerCall: 50.5,
    });
  });

  it("may be called between two times of day, beyond midnight too, else at any time", () => {
    const called24 = scenarioOf(called("{ team: pre-sale, agents: 1, when: { pool: \"> 5\" }, between: [\"20:00\", \"26:00\"] }"));
    expect(called24.reserve?.between).toEqual(["20:00", "26:00"]);
    expect(readScenario(parseDocument(formatEffective(called24), "b.yaml"), RULES)).toEqual(called24);
    expect(scenarioOf(called("{ team: pre-sale, agents: 1, when: { pool: \"> 5\" } }")).reserve).not.toHaveProperty("between");
  });

  it("may be a team of its own that nobody is rostered for", () => {
    const scenario = scenarioOf(called("{ team: pre-sale-help, agents: 3, when: { oldestWait: \"> 90s\" } }", "teams: { pre-sale: {}, pre-sale-help: {} }\n"));
    expect(deskSizes(scenario).agents).toBe(14);
  });

  it("reads back to the same from the effective form", () => {
    const scenario = scenarioOf(called("{ team: pre-sale, agents: 3, when: { pool: \"> 20\", oldestWait: \"> 90s\" } }"));
    const text = formatEffective(scenario);
    expect(text).toContain("\n# who is called in when the pool grows\nreserve:\n");
    expect(readScenario(parseDocument(text, "b.yaml"), RULES)).toEqual(scenario);
  });

  it.each([
    ["without a team", "{ agents: 3, when: { pool: \"> 20\" } }", "a.yaml:7:1", "reserve.team is missing"],
    ["of an unknown team", "{ team: pre-sal, agents: 3, when: { pool: \"> 20\" } }", "a.yaml:7:18", "reserve.team is pre-sal, which is no team"],
    ["of nobody", "{ team: pre-sale, agents: 0, when: { pool: \"> 20\" } }", "a.yaml:7:36", "reserve.agents is 0"],
    ["that nothing calls in", "{ team: pre-sale, agents: 3, when: {} }", "a.yaml:7:45", "reserve.when names nothing that calls them in"],
    ["with a misspelt call", "{ team: pre-sale, agents: 3, when: { pol: \"> 20\" } }", "a.yaml:7:47", "reserve.when.pol is not a known key"],
    ["called by a bare number", "{ team: pre-sale, agents: 3, when: { pool: 20 } }", "a.yaml:7:53", "reserve.when.pool is 20"],
    ["called by another comparison", "{ team: pre-sale, agents: 3, when: { pool: \"< 20\" } }", "a.yaml:7:53", "reserve.when.pool is \"< 20\""],
    ["called by a wait in the pool's place", "{ team: pre-sale, agents: 3, when: { pool: \"> 90s\" } }", "a.yaml:7:53", "reserve.when.pool is \"> 90s\""],
    ["called by no wait", "{ team: pre-sale, agents: 3, when: { oldestWait: \"> long\" } }", "a.yaml:7:59", "reserve.when.oldestWait is \"> long\""],
    ["that comes another day", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, delay: 25h }", "a.yaml:7:70", "reserve.delay is \"25h\""],
    ["that does not stay", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, stay: 0 }", "a.yaml:7:69", "reserve.stay is 0"],
    ["with one time", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, between: [\"08:00\"] }", "a.yaml:7:72", "reserve.between is a list of 1"],
    ["with hours that are none", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, between: [\"8am\", \"24:00\"] }", "a.yaml:7:73", "reserve.between.0 is \"8am\""],
    ["with hours that end before they begin", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, between: [\"20:00\", \"08:00\"] }", "a.yaml:7:72", "reserve.between ends at 08:00, not after 20:00"],
    ["with hours of tomorrow", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, between: [\"24:00\", \"26:00\"] }", "a.yaml:7:72", "reserve.between begins at 24:00"],
    ["with more than a day", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, between: [\"08:00\", \"34:00\"] }", "a.yaml:7:72", "reserve.between is longer than a day"],
    ["that pays", "{ team: pre-sale, agents: 3, when: { pool: \"> 20\" }, costPerCall: -5 }", "a.yaml:7:76", "reserve.costPerCall is -5"],
  ])("is refused %s", (_what, reserve, where, statement) => {
    expect(found(reserve)).toEqual([[where, statement]]);
  });

  it("is no team that only receives while nobody is there", () => {
    const more = "teams: { pre-sale: {}, boss: { role: admin } }\nrouting: { allOffline: { receiver: boss } }\n";
    expect(found("{ team: boss, agents: 3, when: { pool: \"> 20\" } }", more)).toEqual([
      ["a.yaml:7:18", "reserve.team is boss, which receives only while nobody else is on duty (routing.allOffline)"],
    ]);
  });

  describe("of a team that takes nothing", () => {
    const desk = (help: string, more = "") => `${SIX_LINES.replace("1200 }", "1200, pages: { goods-detail: 60%, order-detail: 40% } }").replace("roster: {", `roster: { ${more}`)}teams: { ${help} }\n`
      + "reserve: { team: help, agents: 3, when: { pool: \"> 20\" } }\n";
    const told = (help: string, more = "") => faultsOf(desk(help, more)).map((fault) => [fault.where, fault.found]);
    const both = "pre-sale: { pages: [goods-detail, order-detail] }";

    it("is refused, with what it needs", () => {
      expect(faultsOf(desk(`${both}, help: {}`))).toEqual([{
        where: "a.yaml:8:18", found: "reserve.team is help, which can take nothing: all pages of its streams belong to other teams",
        expected: "a team that takes some of what comes, or to which another overflows", mend: "give teams.help pages of its streams, such as those of the team that it is to help",
      }]);
      expect(told(`${both}, help: { pages: [refund-detail] }`)).toHaveLength(1);
    });

    it("is not refused where it takes a page, where another overflows to it, or where it gets what others may not refund", () => {
      expect(told(`${both}, help: { pages: [order-detail] }`)).toEqual([]);
      expect(told("pre-sale: { pages: [goods-detail] }, help: {}")).toEqual([]);
      expect(told("pre-sale: { pages: [goods-detail, order-detail], overflowTo: help }, help: {}")).toEqual([]);
      const refunds = (right: string) => desk(`pre-sale: { pages: [goods-detail, order-detail], mayRefund: false }, help: {}, third: { pages: [goods-detail], ${right} }`, "third: { early: 1 }, ")
        .replace("1200,", "1200, afterSale: true,");
      expect(faultsOf(refunds("mayRefund: false"))).toEqual([]);
      expect(faultsOf(refunds("mayRefund: true"))).toHaveLength(1);
    });

    it("is not said where its own pages or streams are misspelt", () => {
      expect(told(`${both}, help: { pages: [good-detail] }`)).toHaveLength(1);
      expect(told(`${both}, help: { streams: [pre-sales] }`)).toHaveLength(1);
      expect(told(`${both}, help: { streams: [] }`)).toHaveLength(1);
    });
  });

  it("counts towards what the engine can hold", () => {
    expect(found("{ team: pre-sale, agents: 8182, when: { pool: \"> 20\" } }")).toEqual([
      ["a.yaml:6:1", "roster has 8193 agents, each shift on its largest day, reserve and receivers included"],
    ]);
    expect(found("{ team: pre-sale, agents: 8181, when: { pool: \"> 20\" } }")).toEqual([]);
  });

  it("is mended by what was typed", () => {
    expect(mends("{ team: pre-sal, agents: 3, when: { pool: \"> 20\" } }")).toEqual(["write pre-sale"]);
    expect(mends("{ team: pre-sale, agents: \"3\", when: { pool: 25, oldestWait: 45s } }")).toEqual(["write 3", "write \"> 25\"", "write \"> 45s\""]);
    expect(mends("{ team: pre-sale, agents: 3, when: { pool: \"≥ 20\", oldestWait: \">= 2m\" } }")).toEqual(["write \"> 20\"", "write \"> 2m\""]);
  });

  it("is told of quotes that are none to YAML", () => {
    expect(faultsOf(called("{ team: pre-sale, agents: 3, when: { pool: “> 30”, oldestWait: “＞ 45s” } }"))).toMatchObject([
      { found: "reserve.when.pool is \"“> 30”\"", expected: "more than so many conversations, such as \"> 20\" in straight quotes (\"), not in “ ”" },
      { expected: "a comparison with a duration, such as \"> 90s\" in straight quotes (\"), not in “ ”", mend: "write \"> 45s\"" },
    ]);
  });

  it("can be set over the file", () => {
    const settings = ["reserve.team=pre-sale", "reserve.agents=2", "reserve.when.pool=> 30", "bot.smart.quota=500"];
    expect(parseScenario(SIX_LINES, "a.yaml", settings)).toMatchObject({ reserve: { agents: 2, when: { pool: "> 30" } }, bot: { smart: { quota: 500 } } });
  });

  it("with a fault of its own hides none of the others", () => {
    const text = called("{ team: pre-sale, agents: 0, when: { pool: \"> 20\" } }", "shifts: { x: { from: \"08:00\" } }\n");
    expect(faultsOf(text).map((fault) => fault.where)).toEqual(["a.yaml:7:36", "a.yaml:8:11"]);
  });
});
