import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { deskLoad } from "../../../src/staffing/load/deskLoad.ts";
import { serviceGroups } from "../../../src/staffing/load/serviceGroups.ts";

const PACKS = rulePacksOfPlatform("pinduoduo");
const TURN = "turns: { constant: 2 }, burst: { constant: 1 }, handle: { exponential: { mean: 60 } }, think: { constant: 240 }, patience: never, closingWordShare: 0";
const TWO_TEAMS = parseScenario(`
replycast: 1
name: load
platform: pinduoduo
seed: load
days: 2
arrivals:
  sale: { consultsPerDay: 1920, profile: flat, busynessCv: 0 }
  care: { consultsPerDay: 960, profile: flat, busynessCv: 0 }
conversations: { sale: { ${TURN} }, care: { ${TURN} } }
teams:
  seller: { streams: [sale], cap: 3, slowdownPerChat: 0.5, shrinkage: 0.2, overflowTo: carer, overflowAfter: 10s }
  carer: { streams: [care], handleFactor: 2 }
roster: { seller: { early: 1 }, carer: { late: 1 } }
`);
const REPLICATIONS = 20;

describe("deskLoad", () => {
  it("of constant arrivals is arrivals × time: busy agents by handling, open conversations by the time from first message to close", async () => {
    const load = await deskLoad(TWO_TEAMS, PACKS, { replications: REPLICATIONS, executor: inlineExecutor });
    expect(load?.groups.map(({ teams }) => teams)).toEqual([["seller"], ["carer"]]);
    for (const [index, perDay, handle] of [[0, 1920, 60], [1, 960, 120]]) {
      const group = load?.groups[index];
      if (group === undefined) throw new Error("a group is missing");
      const conversations = perDay * 2 * REPLICATIONS;
      // exponential handling: its standard error is its mean ÷ √replies
      expect(Math.abs(group.handle / handle - 1)).toBeLessThan(4 / Math.sqrt(conversations * 2));
      expect(group.replies).toBeCloseTo(2, 2);
      expect(group.openTime).toBeGreaterThan(2 * handle + 240 - 4 * handle * Math.SQRT2 / Math.sqrt(conversations));
      expect(group.openTime).toBeLessThan((2 * handle + 240) * 1.01);
      const later = group.busy.subarray(8);
      const mean = later.reduce((sum, busy) => sum + busy, 0) / later.length;
      expect(Math.abs(mean / (perDay * 2 * handle / 86_400) - 1)).toBeLessThan(4 * Math.sqrt(2 / conversations));
      for (const busy of later) expect(Math.abs(busy - mean)).toBeLessThan(5 * Math.sqrt(mean / REPLICATIONS));
    }
  });

  it("is the same whatever the roster, the cap and what is away of the agents", async () => {
    const options = { replications: 5, executor: inlineExecutor };
    const { seller, carer } = TWO_TEAMS.teams;
    const another = { ...TWO_TEAMS, roster: { seller: { half: 9 }, carer: { night: 1 } }, teams: { seller: { ...seller, cap: 9, shrinkage: 0, noShow: 0.5 }, carer } };
    expect(await deskLoad(another, PACKS, options)).toEqual(await deskLoad(TWO_TEAMS, PACKS, options));
  });

  it("has no answer for a desk of more agents on more days than are told one by one", async () => {
    const { seller, carer } = TWO_TEAMS.teams;
    // on 20 days 26 agents of each team are told; these replies keep 53 busy
    const huge = { ...TWO_TEAMS, days: 20, teams: { seller: { ...seller, handleFactor: 20 }, carer } };
    expect(await deskLoad(huge, PACKS, { replications: 1, executor: inlineExecutor })).toBeUndefined();
  });

  it("has no answer once it was stopped", async () => {
    const stopped = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    expect(await deskLoad(TWO_TEAMS, PACKS, { replications: 5, executor: inlineExecutor, signal: stopped })).toBeUndefined();
  });
});

describe("serviceGroups", () => {
  it("puts teams together that serve a common stream, also by way of a third", () => {
    const team = (streams: string[]) => ({ ...TWO_TEAMS.teams.seller, streams });
    const desk = { ...TWO_TEAMS, teams: { a: team(["x"]), b: team(["y"]), c: team(["z"]), d: team(["y", "x"]) } };
    expect(serviceGroups(desk)).toEqual([["c"], ["a", "b", "d"]]);
  });
});
