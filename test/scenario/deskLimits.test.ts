import { describe, expect, it } from "vitest";
import { AGENT_CAPACITY, CLASS_CAPACITY, STREAM_CAPACITY, TEAM_CAPACITY } from "../../src/engine/capacity.ts";
import { loadTables } from "../../src/engine/variates.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { buildQuantileTable } from "../../src/random/quantileTable.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import { DESK_LIMITS, deskSizes, LARGEST_CAP, MOST_CLASSES } from "../../src/scenario/deskLimits.ts";
import { LONGEST_PLAY_MS } from "../../src/scenario/frameDefaults.ts";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const many = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join(", ");
const roster = (text: string) => SIX_LINES.replace("{ pre-sale: { early: 5, late: 6 } }", text);
const teams = (count: number) => `${roster(`{ ${many(count, (index) => `t${index}: { early: 1 }`)} }`)}teams: { ${many(count, (index) => `t${index}: {}`)} }\n`;
const streams = (count: number) => SIX_LINES.replace("  pre-sale: { consultsPerDay: 1200 }", `  ${many(count, (index) => `s${index}: { consultsPerDay: 1 }`).replaceAll("}, ", "}\n  ")}`);
const handles = (count: number) => `${streams(256)}conversations: { ${many(256, (index) => `s${index}: { turns: 2, burst: 1, handle: ${index + 1}, think: ${index < count ? index + 1001 : 1} }`)} }\n`;

describe("the limits of a desk", () => {
  it("are those of the engine", () => {
    expect([DESK_LIMITS.agents, DESK_LIMITS.teams, DESK_LIMITS.streams, MOST_CLASSES]).toEqual([AGENT_CAPACITY, TEAM_CAPACITY, STREAM_CAPACITY, CLASS_CAPACITY]);
    const table = buildQuantileTable({ family: "constant", value: 1 });
    const tables = (count: number) => Array.from({ length: count }, () => table);
    expect(() => loadTables(tables(DESK_LIMITS.distributions))).not.toThrow();
    expect(() => loadTables(tables(DESK_LIMITS.distributions + 1))).toThrow();
  });

  it("count named agents, the reserve, receivers and late comers as the model makes them", () => {
    const scenario = scenarioOf(`${roster("{ a: { early: 3 }, boss: { early: 1, late: 1 } }")}teams: { a: { lateness: 4m, pickupDelay: 4m, agents: [{ name: Li }] }, boss: { role: admin }, help: { lateness: 5m } }
routing: { allOffline: { receiver: boss } }
reserve: { team: help, agents: 4, when: { pool: "> 9" } }
`);
    const model = compileModel(scenario, 0);
    expect(deskSizes(scenario)).toMatchObject({ agents: 9, teams: 3 });
    expect(model.agents.names).toHaveLength(9);
    // Nobody of the reserve is rostered, so nobody of it comes late.
    expect(deskSizes(scenario).distributions).toBe(model.tables.length + 1);
  });

  it("are counted as the model is made", () => {
    const text = roster("[{ a: { early: 3 }, b: { early: 1, late: 2 } }, { a: { early: 5 } }]");
    const scenario = scenarioOf(`${text}days: 2\nteams: { a: { pickupDelay: 3s }, b: { pickupDelay: 4s } }\nconversations: { pre-sale: { burst: 1, patience: never, think: 20s, handle: 20s } }\n`);
    const model = compileModel(scenario, 0);
    expect(deskSizes(scenario)).toEqual({ agents: model.agents.names.length, teams: model.teams.length, streams: 1, distributions: model.tables.length });
    expect(deskSizes(scenario)).toMatchObject({ agents: 8, distributions: 5 });
  });

  it.each([
    ["agents", roster("{ a: { early: 5000, late: 4000 } }"), "a.yaml:6:1", "roster has 9000 agents, each shift on its largest day, reserve and receivers included"],
    ["agents of one shift", roster("{ a: { early: 9000 } }"), "a.yaml:6:23", "roster.a.early is 9000"],
    ["teams", teams(257), "a.yaml:7:1", "teams makes 257 teams"],
    ["streams", streams(257), "a.yaml:4:1", "arrivals has 257 streams"],
    ["distributions", handles(256), expect.stringContaining("a.yaml:"), "conversations makes 515 different distributions (pickup delays of teams included)"],
  ])("refuse too many %s at the border", (_what, text, where, found) => {
    expect(faultsOf(text).map((fault) => [fault.where, fault.found])).toEqual([[where, found]]);
  });

  it("hold an agent's cap, by the clock and of its own too, and the waves of a meal", () => {
    const found = (text: string) => faultsOf(`${SIX_LINES}${text}\n`).map((fault) => [fault.found, fault.expected]);
    const caps = (cap: number) => `teams: { pre-sale: { cap: { "08:00": ${cap} }, agents: [{ name: Li, cap: ${cap} }] } }`;
    expect(found(caps(LARGEST_CAP))).toEqual([]);
    expect(found(caps(LARGEST_CAP + 1))).toEqual([
      ["teams.pre-sale.cap.08:00 is 10001", "a whole number from 1 to 10000"], ["teams.pre-sale.agents.0.cap is 10001", "a whole number from 1 to 10000"],
    ]);
    const waves = (count: number) => `shifts: { early: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 1, waves: ${count} }] } }`;
    expect(found(waves(DESK_LIMITS.agents))).toEqual([]);
    expect(found(waves(DESK_LIMITS.agents + 1))).toEqual([["shifts.early.breaks.0.waves is 8193", "a whole number from 1 to 8192"]]);
  });

  it.each([
    ["agents", roster("{ a: { early: 4192, late: 4000 } }")],
    ["teams", teams(256)],
    ["streams", streams(256)],
    ["distributions", handles(252)],
  ])("let as many %s pass as there is room for", (_what, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it("hold days and deadlines just as a simulation takes them", () => {
    const ofSeconds = (seconds: number) => `{ id: own/a, name: { en: a, zh: a }, platform: own, unit: message, deadline: ${seconds}, repliesCount: [manual] }`;
    const text = (seconds: number) => `${SIX_LINES}days: 20\nrules: [${ofSeconds(seconds)}]\n`;
    const longest = Math.floor((LONGEST_PLAY_MS - 20 * 86_400_000) / 1000);
    expect(faultsOf(text(longest))).toEqual([]);
    expect(faultsOf(text(longest + 1))).toHaveLength(1);
    const scenario = scenarioOf(`${SIX_LINES}days: 20\n`);
    expect(() => compileSimulation(scenario, [parseRulePack(ofSeconds(longest))])).not.toThrow();
    expect(() => compileSimulation(scenario, [parseRulePack(ofSeconds(longest + 1))])).toThrow("20 days");
  });
});
