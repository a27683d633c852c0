import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import type { Estimate, SimulationResult } from "../../src/experiment/result.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { simulationResult } from "../../src/experiment/simulationResult.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { teamsScenario } from "../engine/twoTeams.ts";
import { plainRule } from "./chatDay.ts";
import { tableOfPlan } from "./handMadeTable.ts";

const SLOW = { handle: { exponential: { mean: 90 } } } as const;
const MESSAGE = plainRule("message");
const STRICT = plainRule("message", { id: "plain/strict", deadline: 60 });

/** One team behind both shops: `north` with two streams, `south` with one. */
function twoShops(): Scenario {
  const desk = teamsScenario({
    streams: { a: { consultsPerDay: 60, laws: SLOW }, b: { consultsPerDay: 90, laws: SLOW }, c: { consultsPerDay: 150, laws: SLOW } },
    teams: { desk: { streams: ["a", "b", "c"], cap: 3, roster: { day: 1 } } },
  });
  const shop = { platform: "none", rules: [MESSAGE], targets: {} };
  const streams = { a: "north", b: "south", c: "north" } as const;
  return {
    ...desk, rules: [], targets: {},
    arrivals: Object.fromEntries(Object.entries(desk.arrivals).map(([name, stream]) => [name, { ...stream, shop: streams[name as keyof typeof streams] }])),
    shops: { north: { ...shop, targets: { [MESSAGE.id]: { rate: ">= 90%", assurance: 0.8, over: "all-days" } } }, south: { ...shop, rules: [MESSAGE, STRICT] } },
  };
}
const PACKS = [MESSAGE, MESSAGE, STRICT];

const play = (scenario: Scenario, packs: readonly RulePack[], changes: { logReplication?: number; precision?: number; replications?: number } = {}): Promise<SimulationResult> =>
  simulate(scenario, { packs, replications: 40, executor: inlineExecutor, ...changes });

describe("the plan of a desk with several shops", () => {
  const { plan, rules } = compileSimulation(twoShops(), PACKS);

  it("judges each shop's rules on its own streams", () => {
    expect(rules.map(({ shop, pack }) => [shop, pack.id])).toEqual([["north", MESSAGE.id], ["south", MESSAGE.id], ["south", STRICT.id]]);
    expect(plan.rules.map(({ streams }) => [...(streams ?? [])])).toEqual([[1, 0, 1], [0, 1, 0], [0, 1, 0]]);
    expect(plan.shops?.map(({ streams }) => [...streams])).toEqual([[1, 0, 1], [0, 1, 0]]);
  });

  it("judges the whole desk where there is one shop", () => {
    const { shops: _, ...single } = twoShops();
    const one = compileSimulation(single, [MESSAGE]);
    expect(one.plan.rules[0]).not.toHaveProperty("streams");
    expect(one.plan).not.toHaveProperty("shops");
  });

  it("refuses packs that are not those of the shops, and two of one id in a shop", () => {
    expect(() => compileSimulation(twoShops(), [MESSAGE])).toThrow(/1 rule packs are given for several shops/u);
    expect(() => compileSimulation(twoShops(), [MESSAGE, MESSAGE, MESSAGE])).toThrow(/two rules have this id/u);
  });
});

describe("the result of several shops", () => {
  const scenario = twoShops();
  const simulation = compileSimulation(scenario, PACKS);
  const day = (numerator: number, denominator: number): { numerators: number[][]; denominators: number[][] } =>
    ({ numerators: [[numerator], [7], [5]], denominators: [[denominator], [10], [10]] });
  const rows = [
    { ...day(95, 100), measures: { buyerMessages: 30, onDutyMs: 10 }, shopMeasures: [{ buyerMessages: 20 }, { buyerMessages: 10 }] },
    { ...day(85, 100), measures: { buyerMessages: 50, onDutyMs: 10 }, shopMeasures: [{ buyerMessages: 30 }, { buyerMessages: 20 }] },
  ];
  const result = simulationResult(simulation, tableOfPlan(simulation.plan, rows));

  it("tells rules, targets and measures by shop, the desk's measures beside them", () => {
    expect(result.rules).toEqual({});
    expect(Object.keys(result.shops ?? {})).toEqual(["north", "south"]);
    const { north, south } = result.shops ?? {};
    expect(north.platform).toBe("none");
    expect([north.rules[MESSAGE.id].rate.value, south.rules[MESSAGE.id].rate.value, south.rules[STRICT.id].rate.value]).toEqual([0.9, 0.7, 0.5]);
    expect(north.rules[MESSAGE.id].passAll?.value).toBe(0.5);
    expect(north.rules[MESSAGE.id].target).toMatchObject({ value: 0.9, assurance: 0.8 });
    expect(south.rules[MESSAGE.id].target).toBeUndefined();
    expect([result.measures, north.measures, south.measures].map(({ buyerMessages }) => (buyerMessages as Estimate).value)).toEqual([40, 25, 15]);
  });

  it("leaves what is measured of agents to the desk", () => {
    expect(result.measures).toHaveProperty("cost");
    expect(Object.keys(result.shops?.north.measures ?? {}).filter((name) => ["occupancy", "cost", "overtimeHours"].includes(name))).toEqual([]);
    expect(result.intervals[40].late).toEqual({});
    expect(Object.keys(result.shops?.south.intervals[40].late ?? {})).toEqual([MESSAGE.id, STRICT.id]);
  });
});

describe("a simulation of several shops", () => {
  it("divides the desk's messages among them", async () => {
    const result = await play(twoShops(), PACKS);
    const { north, south } = result.shops ?? {};
    const units = (rules: SimulationResult["rules"]): number => rules[MESSAGE.id].days.reduce((sum, { units: count }) => sum + count, 0);
    const messages = result.measures.buyerMessages as Estimate;
    expect(units(north.rules) + units(south.rules)).toBeCloseTo(messages.value ?? 0, 9);
    expect(units(north.rules) / units(south.rules)).toBeCloseTo(210 / 90, 0);
    expect((north.measures.buyerMessages as Estimate).value).toBeCloseTo(units(north.rules), 9);
    const late = north.intervals.reduce((sum, interval) => sum + interval.late[MESSAGE.id], 0);
    expect(late / units(north.rules)).toBeCloseTo(1 - (north.rules[MESSAGE.id].rate.value ?? 0), 9);
  });

  it("judges all streams of a single shop as a desk without shops is judged", async () => {
    const several = twoShops();
    const { shops, ...desk } = several;
    const one = { ...several, arrivals: Object.fromEntries(Object.entries(several.arrivals).map(([name, stream]) => [name, { ...stream, shop: "north" }])), shops: { north: shops!.north } };
    const [ofShop, ofDesk] = [await play(one, [MESSAGE]), await play({ ...desk, targets: shops!.north.targets }, [MESSAGE])];
    expect(ofShop.shops?.north.rules).toEqual(ofDesk.rules);
    expect(ofShop.measures).toEqual(ofDesk.measures);
    for (const [name, measure] of Object.entries(ofShop.shops?.north.measures ?? {})) expect(measure, name).toEqual(ofDesk.measures[name]);
  });

  it("stops when the rates of every shop are precise enough", async () => {
    const halves = ({ shops = {} }: SimulationResult): number[] => Object.values(shops).flatMap(({ rules }) => Object.values(rules).map(({ rate }) => ((rate.upper ?? 1) - (rate.lower ?? 0)) / 2));
    const first = halves(await play(twoShops(), PACKS, { replications: 100 }));
    // between the best and the worst of them: more than the first hundred are needed
    const precision = 0.9 * Math.max(...first);
    const result = await play(twoShops(), PACKS, { replications: 600, precision });
    expect(Math.min(...first)).toBeLessThan(precision);
    expect([200, 300, 400]).toContain(result.replications);
    expect(Math.max(...halves(result))).toBeLessThanOrEqual(precision);
  });

  it("tells of one replication what its log will score, by shop", async () => {
    const { logged } = await play(twoShops(), PACKS, { logReplication: 3 });
    expect(logged?.rules).toEqual({});
    expect(Object.keys(logged?.shops ?? {})).toEqual(["north", "south"]);
    expect(logged?.shops?.north.rules[MESSAGE.id].denominator).toBeGreaterThan(logged?.shops?.south.rules[MESSAGE.id].denominator ?? 0);
  });
});
