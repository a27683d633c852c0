import { describe, expect, it } from "vitest";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { DeskLoad } from "../../../src/staffing/load/deskLoad.ts";
import { startingRoster } from "../../../src/staffing/load/startingRoster.ts";
import { rosterProgramme } from "../../../src/staffing/programme/rosterProgramme.ts";
import { coverRows, uncovered } from "../../../src/staffing/space/coverRows.ts";
import { type Counts, costOf, type RosterSpace, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { inlineSolver } from "../solver.ts";

const PACKS = rulePacksOfPlatform("pinduoduo").filter(({ id }) => id === "pinduoduo/manual-reply-3min");
const SCENARIO = parseScenario(`
replycast: 1
name: start
platform: pinduoduo
rules: [pinduoduo/manual-reply-3min]
arrivals: { sale: { consultsPerDay: 500 } }
teams: { desk: { streams: [sale], costPerHour: 20 }, agency: { streams: [sale], costPerHour: 15, minimumHours: 40 } }
shifts:
  morning: { from: "08:00", to: "16:00", breaks: [{ from: "11:00", length: 30m, waves: 2 }] }
  evening: { from: "15:00", to: "23:00", breaks: [{ from: "18:00", length: 30m, waves: 2 }] }
  peak: { from: "10:00", to: "14:00" }
roster: { desk: { morning: 1, evening: 1, peak: 1 } }
`);
const ALL = Uint8Array.from({ length: 96 }, (_, quarter) => (quarter >= 32 && quarter < 92 ? 1 : 0));

/** Agents busy by hour, two teams that may stand in for each other. */
function loadOf(byHour: (hour: number) => number): DeskLoad {
  const busy = Float64Array.from({ length: 96 }, (_, quarter) => byHour(Math.floor(quarter / 4)));
  return { groups: [{ teams: ["desk", "agency"], busy, open: busy, handle: 60, replies: 1, openTime: 60 }], replications: 1 };
}

describe("startingRoster", () => {
  const space = rosterSpace(SCENARIO);
  const cover = coverRows(space, PACKS);
  const start = (load: DeskLoad, beta = 0, of: RosterSpace = space): Promise<Counts | undefined> => startingRoster(of, load, { cover: coverRows(of, PACKS), counted: ALL, beta, solver: inlineSolver });

  it("is the cheapest of all rosters that have somebody there and cover the load, minimum orders counted", async () => {
    for (const [peak, rest] of [[1, 0.5], [3, 1], [5, 2], [2, 2], [4, 0.5]]) {
      const load = loadOf((hour) => (hour >= 10 && hour < 14 ? peak : rest));
      const counts = await start(load);
      expect(costOf(space, counts ?? []), `${peak} ${rest}`).toBeCloseTo(cheapestByTrying(space, (at) => coversHours(space, at, peak, rest)) ?? NaN, 6);
      expect(uncovered(cover, counts ?? [])).toEqual([]);
    }
  });

  it("has more agents with a larger margin", async () => {
    const load = loadOf((hour) => (hour >= 10 && hour < 14 ? 4 : 2));
    const costs = await Promise.all([-1, 0, 1, 2].map(async (beta) => costOf(space, await start(load, beta) ?? [])));
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs[3]).toBeGreaterThan(costs[0]);
  });

  it("misses as few agents as can be where a limit leaves too few, and nothing that must be kept", async () => {
    const limited = { ...space, decisions: space.decisions.map((decision) => ({ ...decision, maximum: 2 })) };
    const counts = await start(loadOf(() => 9), 0, limited);
    expect(counts).toEqual([2, 2, 2, 2, 2, 2].slice(0, space.decisions.length));
  });

  it("has no answer where nobody can be there when somebody must", async () => {
    const nobody = { ...space, decisions: space.decisions.map((decision) => ({ ...decision, maximum: 0 })) };
    expect(await start(loadOf(() => 1), 0, nobody)).toBeUndefined();
  });
});

describe("rosterProgramme", () => {
  it("costs of every roster what the roster costs", async () => {
    const space = rosterSpace(SCENARIO);
    for (const counts of [[1, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 1], [2, 1, 0, 3, 3, 0], [0, 0, 0, 0, 0, 0]]) {
      const fixed = counts.map((agents, decision) => ({ terms: [[decision, 1] as const], lower: agents, upper: agents }));
      expect((await inlineSolver.solve(rosterProgramme(space, [], fixed))).cost).toBeCloseTo(costOf(space, counts), 9);
    }
  });
});

/** Agents there at least as many as busy by the hour; at a meal half of the shift. */
function coversHours({ decisions, scenario }: RosterSpace, counts: Counts, peak: number, rest: number): boolean {
  const minutes = Array.from({ length: 60 * 15 / 5 }, (_, step) => 480 + step * 5);
  return minutes.every((minute) => {
    const there = decisions.reduce((sum, { shift }, index) => sum + counts[index] * shareThere(scenario, shift, minute), 0);
    return there >= (minute >= 600 && minute < 840 ? Math.max(peak, 1) : Math.max(Math.ceil(rest), 1)) - 1e-9;
  });
}

function shareThere({ shifts }: RosterSpace["scenario"], name: string, minute: number): number {
  const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const { from, to, breaks } = shifts[name];
  if (minute < clock(from) || minute >= clock(to)) return 0;
  return breaks.some((meal) => minute >= clock(meal.from) && minute < clock(meal.from) + 2 * meal.length / 60) ? 0.5 : 1;
}

function cheapestByTrying(space: RosterSpace, covers: (counts: Counts) => boolean): number | undefined {
  const cover = coverRows(space, PACKS);
  const most = 5;
  let cheapest: number | undefined;
  for (let number = 0; number < (most + 1) ** space.decisions.length; number++) {
    let left = number;
    const counts = space.decisions.map(() => {
      const agents = left % (most + 1);
      left = Math.floor(left / (most + 1));
      return agents;
    });
    const cost = costOf(space, counts);
    if ((cheapest === undefined || cost < cheapest) && uncovered(cover, counts).length === 0 && covers(counts)) cheapest = cost;
  }
  return cheapest;
}
