import { describe, expect, it } from "vitest";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { DeskLoad } from "../../../src/staffing/load/deskLoad.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { latenessGoals } from "../../../src/staffing/load/latenessGoals.ts";
import { lateByAgents } from "../../../src/staffing/load/lateByAgents.ts";
import { type LatenessGoal, latenessRoster } from "../../../src/staffing/load/latenessRoster.ts";
import { coverRows } from "../../../src/staffing/space/coverRows.ts";
import { type Counts, costOf, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { inlineSolver } from "../solver.ts";

const PACKS = rulePacksOfPlatform("pinduoduo").filter(({ id }) => id === "pinduoduo/manual-reply-3min");
const SHIFTS = `teams: { desk: { cap: 6, slowdownPerChat: 0 } }
shifts:
  morning: { from: "08:00", to: "16:00" }
  evening: { from: "15:00", to: "23:00" }
  peak: { from: "10:00", to: "14:00" }
roster: { desk: { morning: 1, evening: 1, peak: 1 } }
staffing: { shifts: [morning, evening, peak], labour: none }
`;
const SCENARIO = parseScenario(`
replycast: 1
name: lateness
platform: pinduoduo
rules: [pinduoduo/manual-reply-3min]
arrivals: { sale: { consultsPerDay: 500 } }
conversations: { sale: { patience: never } }
${SHIFTS}`);
const COUNTED = Uint8Array.from({ length: 96 }, (_, quarter) => (quarter >= 32 && quarter < 92 ? 1 : 0));
const DESK = { cap: 6, slowdown: 0, patience: Infinity };
const GOAL: LatenessGoal = { deadline: 120, unit: "message", mostLate: 0.1, counted: COUNTED };

function loadOf(peak: number, rest: number): DeskLoad {
  const busy = Float64Array.from({ length: 96 }, (_, quarter) => (quarter >= 40 && quarter < 56 ? peak : rest));
  return { groups: [{ teams: ["desk"], busy, open: busy.map((load) => 3 * load), handle: 20, replies: 4, openTime: 240 }], replications: 1 };
}

describe("latenessRoster", () => {
  const space = rosterSpace(SCENARIO);
  const cover = coverRows(space, PACKS);

  it("is the cheapest of all rosters whose late messages, added up by formula, are few enough", async () => {
    for (const [peak, rest] of [[3, 1], [5, 2], [2.5, 2.5], [4, 0.4]]) {
      const load = loadOf(peak, rest);
      const counts = await latenessRoster(space, load, { cover, goals: [GOAL], busier: 1.1, solver: inlineSolver });
      const cheapest = cheapestByTrying(load, 1.1);
      expect(counts, `${peak} ${rest}`).toBeDefined();
      // as near as the solver was asked to come
      expect(costOf(space, counts ?? [])).toBeLessThanOrEqual(cheapest * 1.005 + 1e-6);
      expect(costOf(space, counts ?? [])).toBeGreaterThanOrEqual(cheapest - 1e-6);
    }
  });

  it("has more agents for a busier day and for a harder goal", async () => {
    const costWith = async (busier: number, mostLate: number): Promise<number> =>
      costOf(space, await latenessRoster(space, loadOf(6, 3), { cover, goals: [{ ...GOAL, mostLate }], busier, solver: inlineSolver }) ?? []);
    expect(await costWith(1.5, 0.1)).toBeGreaterThan(await costWith(1, 0.1));
    expect(await costWith(1, 0.02)).toBeGreaterThan(await costWith(1, 0.3));
  });

  it("keeps every one of several goals", async () => {
    const goals: LatenessGoal[] = [GOAL, { ...GOAL, deadline: 60, mostLate: 0.15 }];
    const cost = async (of: readonly LatenessGoal[]): Promise<number> => costOf(space, await latenessRoster(space, loadOf(6, 3), { cover, goals: of, busier: 1, solver: inlineSolver }) ?? []);
    const both = await cost(goals);
    for (const goal of goals) expect(both).toBeGreaterThanOrEqual(await cost([goal]) * 0.995);
  });

  it("has no answer to a goal that handling alone misses", async () => {
    expect(await latenessRoster(space, loadOf(3, 1), { cover, goals: [{ ...GOAL, deadline: 5 }], busier: 1, solver: inlineSolver })).toBeUndefined();
  });

  it("keeps a shop's goal with the shop's own late messages, however few they are beside all others", async () => {
    const between = (from: number, to: number): string => JSON.stringify(Array.from({ length: 24 }, (_, hour) => (hour >= from && hour < to ? 1 : 0)));
    const shops = rosterSpace(parseScenario(`
replycast: 1
platform: pinduoduo
shops: { north: { platform: pinduoduo }, south: { platform: pinduoduo } }
arrivals: { n: { shop: north, consultsPerDay: 100, profile: ${between(8, 12)} }, s: { shop: south, consultsPerDay: 900, profile: ${between(12, 23)} } }
conversations: { n: { patience: never }, s: { patience: never } }
${SHIFTS}`));
    const load = loadOf(3, 2);
    const north = Float64Array.from({ length: 96 }, (_, quarter) => (quarter >= 32 && quarter < 48 ? 1 : 0));
    const goal: LatenessGoal = { ...GOAL, mostLate: 0.02, shop: "north" };
    const costWith = async (one: LatenessGoal): Promise<number> => costOf(shops, await latenessRoster(shops, load, { cover, goals: [one], busier: 1, solver: inlineSolver }) ?? []);
    const cheapest = cheapestByTrying(load, 1, goal, north);
    expect(await costWith(goal)).toBeLessThanOrEqual(cheapest * 1.005 + 1e-6);
    expect(await costWith(goal)).toBeGreaterThanOrEqual(cheapest - 1e-6);
    // who comes in the evening does nothing for the north
    expect(await costWith({ ...goal, shop: "south" })).toBeGreaterThan(cheapest);
    expect(await costWith({ ...GOAL, mostLate: 0.02 })).toBeGreaterThan(cheapest);
  });

  function cheapestByTrying(load: DeskLoad, busier: number, goal = GOAL, weights = new Float64Array(96).fill(1)): number {
    const [group] = load.groups;
    const curves = [...group.open.keys()].map((quarter) => (COUNTED[quarter] === 0 ? [] : lateByAgents(group, quarter, DESK, goal, busier)));
    let cheapest = Infinity;
    for (let number = 0; number < 10 ** 3; number++) {
      const counts: Counts = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
      const there = (quarter: number): number => space.decisions.reduce((sum, { shift }, index) => sum + (isOn(shift, quarter) ? counts[index] : 0), 0);
      let [late, all] = [0, 0];
      let isCovered = true;
      for (let quarter = 32; quarter < 92; quarter++) {
        const agents = there(quarter);
        const open = group.open[quarter] * weights[quarter];
        if (agents === 0) isCovered = false;
        late += open * curves[quarter][Math.min(agents, curves[quarter].length - 1)];
        all += open;
      }
      if (isCovered && late <= goal.mostLate * all + 1e-9) cheapest = Math.min(cheapest, costOf(space, counts));
    }
    return cheapest;
  }
});

describe("latenessGoals", () => {
  it("are the targets that are shares: how long, of what, how many late, when", () => {
    const simulation = compileSimulation({ ...SCENARIO, targets: { "pinduoduo/manual-reply-3min": { rate: ">= 92%", assurance: 0.9, over: "each-day" } } }, PACKS);
    const goals = latenessGoals(searchTargets(simulation), simulation.rules, 1);
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({ deadline: 180, unit: "any", counted: COUNTED });
    expect(goals[0].mostLate).toBeCloseTo(0.08, 12);
    const measure = { ...simulation.rules[0], pack: { ...simulation.rules[0].pack, measure: "mean-reply-time" as const } };
    expect(latenessGoals(searchTargets(simulation), [measure], 1)).toEqual([]);
    const byMessage = { ...simulation.rules[0], pack: { ...simulation.rules[0].pack, unit: "message" as const } };
    expect(latenessGoals(searchTargets(simulation), [byMessage], 1)[0].unit).toBe("message");
    const byFirst = { ...simulation.rules[0], pack: { ...simulation.rules[0].pack, clock: "first-of-session" as const } };
    expect(latenessGoals(searchTargets(simulation), [byFirst], 1)[0].unit).toBe("first");
    expect(goals[0]).not.toHaveProperty("shop");
    expect(latenessGoals(searchTargets(simulation), [{ ...simulation.rules[0], shop: "north" }], 1)[0].shop).toBe("north");
  });
});

function isOn(shift: string, quarter: number): boolean {
  const { from, to } = SCENARIO.shifts[shift];
  return quarter >= Number(from.slice(0, 2)) * 4 && quarter < Number(to.slice(0, 2)) * 4;
}
