import { beforeAll, describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { descend } from "../../../src/staffing/search/descend.ts";
import { diminishingBound } from "../../../src/staffing/search/diminishingBound.ts";
import { longStep } from "../../../src/staffing/search/longStep.ts";
import { repair } from "../../../src/staffing/search/repair.ts";
import { RosterSearch } from "../../../src/staffing/search/rosterSearch.ts";
import { type Counts, costOf, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { RosterTrials } from "../../../src/staffing/search/rosterTrials.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { slopes } from "../../../src/staffing/search/slopes.ts";
import { everyRoster, rosterCells } from "../../staffing-truth/everyRoster.ts";
import { inlineSolver } from "../solver.ts";

const RULE = "pinduoduo/manual-reply-3min";
const PACKS = [rulePackById(RULE)];
const STANDARD = { upTo: 100 };
const MOST = 4;

/** Three shifts over a day of 160 buyers; 125 rosters. */
const TEXT = JSON.stringify({
  replycast: 1, name: "three shifts", platform: "pinduoduo", seed: 6, arrivals: { sales: { consultsPerDay: 160 } },
  roster: { sales: { early: 1, late: 1 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 80%", assurance: 80 / 100 } },
  shifts: { noon: { from: "12:00", to: "19:00", breaks: [{ from: "16:00", length: "30m" }] } },
  staffing: { shifts: ["early", "noon", "late"], maximum: { sales: { early: MOST, noon: MOST, late: MOST } } },
});
const SCENARIO = parseScenario(TEXT);

function newSearch(scenario = SCENARIO): RosterSearch {
  const space = rosterSpace(scenario);
  return new RosterSearch(space, new RosterTrials(space, searchTargets(compileSimulation(scenario, PACKS)), { packs: PACKS, executor: inlineExecutor }), PACKS);
}

/** Of every roster whether it stands after 100 replications, by looking at all of them. */
let standing: readonly { readonly counts: Counts; readonly cost: number }[];

beforeAll(async () => {
  const search = newSearch();
  const found: { counts: Counts; cost: number }[] = [];
  for (const counts of everyRoster(rosterCells(SCENARIO))) if (search.isAllowed(counts) && await search.stands(counts, STANDARD)) found.push({ counts, cost: costOf(search.space, counts) });
  standing = found;
}, 60_000);

const ample: Counts = [MOST, MOST, MOST];

describe("descend", () => {
  it.each([["with long steps", inlineSolver], ["by exchanges alone", undefined]])("%s comes from an ample roster to one that stands and that none of its neighbours undercuts", async (_how, solver) => {
    const search = newSearch();
    await search.stands(ample, STANDARD);
    const told: number[] = [];
    const best = await descend(search, ample, { standard: STANDARD, ...(solver === undefined ? {} : { solver }), mayGoOn: () => true, onBetter: ({ cost }) => told.push(cost) });
    const cost = costOf(search.space, best);
    expect(standing.map(({ counts }) => counts.join(" "))).toContain(best.join(" "));
    expect(told.at(-1)).toBe(cost);
    expect(told).toEqual(told.toSorted((a, b) => b - a));
    for (const [decision, agents] of best.entries()) {
      const fewer = best.map((other, index) => (index === decision ? agents - 1 : other));
      expect(standing.map(({ counts }) => counts.join(" ")), `one fewer in ${decision}`).not.toContain(fewer.join(" "));
    }
    expect(cost).toBeLessThanOrEqual(Math.min(...standing.map((roster) => roster.cost)) * 1.1);
  });
});

describe("descend and repair", () => {
  it("end with the best so far where the search may not go on", async () => {
    const search = newSearch();
    await search.stands(ample, STANDARD);
    const costs: number[] = [];
    const best = await descend(search, ample, { standard: STANDARD, mayGoOn: () => costs.length < 2, onBetter: ({ cost }) => costs.push(cost) });
    expect(costs).toHaveLength(2);
    expect(costOf(search.space, best)).toBe(costs[1]);
    expect(standing.map(({ counts }) => counts.join(" "))).toContain(best.join(" "));
    expect(await repair(newSearch(), [1, 0, 1], STANDARD, () => false)).toBeUndefined();
  });
});

describe("repair", () => {
  it("adds agents to a roster that fails until it stands", async () => {
    const search = newSearch();
    const start: Counts = [1, 0, 1];
    const mended = await repair(search, start, STANDARD, () => true);
    expect(standing.map(({ counts }) => counts.join(" "))).toContain(mended?.join(" "));
    expect(mended?.every((agents, decision) => agents >= start[decision])).toBe(true);
  });

  it("tells where nothing can be added any more", async () => {
    const search = newSearch(parseScenario(TEXT, "too many buyers", ["arrivals.sales.consultsPerDay=16000"]));
    expect(await repair(search, ample, STANDARD, () => true)).toBeUndefined();
  });
});

describe("a long step", () => {
  it("is the cheapest change that the slopes foretell to reach the assurance", async () => {
    const search = newSearch();
    await search.stands(ample, STANDARD);
    const [gains, losses] = [await slopes(search, ample, 1), await slopes(search, ample, -1)];
    const step = await longStep(search, ample, { gains, losses, most: 6, reserve: [0], solver: inlineSolver });
    expect(gains).toEqual([undefined, undefined, undefined]);
    expect(step).toBeDefined();
    if (step === undefined) return;
    expect(costOf(search.space, step.counts)).toBeLessThan(costOf(search.space, ample));
    expect(step.foretold[0]).toBeGreaterThanOrEqual(-1e-9);
    expect(step.counts.reduce((sum, agents, decision) => sum + Math.abs(agents - ample[decision]), 0)).toBeLessThanOrEqual(6);
  });
});

describe("the bound by diminishing steps", () => {
  it("lies above no roster that stands", async () => {
    const search = newSearch();
    await search.stands(ample, STANDARD);
    const best = await descend(search, ample, { standard: STANDARD, solver: inlineSolver, mayGoOn: () => true, onBetter: () => undefined });
    const bound = await diminishingBound(search, best, inlineSolver);
    const cheapest = Math.min(...standing.map(({ cost }) => cost));
    expect(bound).toBeGreaterThan(0.5 * cheapest);
    expect(bound).toBeLessThanOrEqual(cheapest + 1e-6);
  });
});
