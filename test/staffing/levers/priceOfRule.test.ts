import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { type ChosenDesk, playVariants } from "../../../src/staffing/levers/playVariants.ts";
import { type FoundRoster, priceOfRule, type SearchRoster } from "../../../src/staffing/levers/priceOfRule.ts";
import { searchTargets, targetRows } from "../../../src/staffing/search/searchTarget.ts";

const [three, hour, thirty] = ["pinduoduo/manual-reply-3min", "pinduoduo/effective-reply-60min", "pinduoduo/answer-30s"].map((id) => rulePackById(id, "test"));
const target = { rate: ">= 80%", assurance: 0.9, over: "each-day" } as const;

/** A search whose answer goes by the shortest deadline: a shift for each minute below ninety minutes. */
function fake(asked: ChosenDesk[], passes = true): SearchRoster {
  return async (desk) => {
    asked.push(desk);
    const shifts = 90 - Math.min(...desk.packs.map(({ deadline }) => deadline / 60));
    return { feasible: passes || shifts < 40, roster: { sales: { early: shifts } }, cost: shifts * 200, hours: shifts * 8 };
  };
}

describe("the price of a rule", () => {
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: "shop", platform: "pinduoduo", days: 2, arrivals: { sales: { consultsPerDay: 60 } }, roster: { sales: { early: 1 } },
    rules: [hour.id, thirty.id], targets: { [hour.id]: { rate: ">= 60%" }, [thirty.id]: { rate: ">= 10%" } },
  }));

  it("is the difference of the cheapest rosters under the one and under the other, in yuan, hours and shifts of agents", async () => {
    const asked: ChosenDesk[] = [];
    const price = await priceOfRule({ scenario: { ...scenario, rules: [hour.id], targets: {} }, packs: [hour] }, { from: hour, to: three, target }, fake(asked));
    expect(price.from).toMatchObject({ rule: hour.id, feasible: true, cost: 6000, shifts: 60 });
    expect(price.to).toMatchObject({ rule: three.id, cost: 17_400, shifts: 174 });
    expect(price.change).toEqual({ yuan: 11_400, hours: 456, shifts: 114 });
  });

  it("asks for the same target of both and leaves the other rules and targets as they are", async () => {
    const asked: ChosenDesk[] = [];
    await priceOfRule({ scenario, packs: [hour, thirty] }, { from: hour, to: three, target }, fake(asked));
    expect(asked.map(({ packs }) => packs.map(({ id }) => id))).toEqual([[thirty.id, hour.id], [thirty.id, three.id]]);
    expect(asked.map((desk) => Object.keys(desk.scenario.targets))).toEqual([[thirty.id, hour.id], [thirty.id, three.id]]);
    for (const desk of asked) expect(compileSimulation(desk.scenario, desk.packs).rules[1].criterion).toMatchObject({ assurance: 0.9, limit: { value: 0.8 } });
  });

  it("is that of one shop where several stand behind the desk", async () => {
    const asked: ChosenDesk[] = [];
    const shops = parseScenario(JSON.stringify({
      replycast: 1, name: "two", shops: { red: { platform: "pinduoduo", rules: [hour.id] }, blue: { platform: "pinduoduo", rules: [hour.id, thirty.id] } },
      arrivals: { a: { shop: "red", consultsPerDay: 20 }, b: { shop: "blue", consultsPerDay: 20 } }, roster: { desk: { early: 1 } },
    }));
    await priceOfRule({ scenario: shops, packs: [hour, hour, thirty] }, { from: hour, to: three, target, shop: "blue" }, fake(asked));
    expect(asked[1].packs.map(({ id }) => id)).toEqual([hour.id, thirty.id, three.id]);
    expect(compileSimulation(asked[1].scenario, asked[1].packs).rules.map(({ shop, pack }) => `${shop} ${pack.id}`)).toEqual([`red ${hour.id}`, `blue ${thirty.id}`, `blue ${three.id}`]);
  });

  it("is not told where one of them is met by no roster", async () => {
    const price = await priceOfRule({ scenario, packs: [hour, thirty] }, { from: hour, to: three, target }, fake([], false));
    expect(price.to.feasible).toBe(false);
    expect(price.change).toBeUndefined();
  });

  it("is what trying every roster finds: three minutes take more agents than an hour", async () => {
    const small = parseScenario(JSON.stringify({
      replycast: 1, name: "small", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 400 } }, roster: { sales: { early: 1, late: 1 } }, rules: [hour.id],
    }));
    const price = await priceOfRule({ scenario: small, packs: [hour] }, { from: hour, to: three, target }, tryAll);
    expect(price.from.roster).toEqual({ sales: { early: 1, late: 1 } });
    expect(price.change?.shifts).toBeGreaterThan(0);
    expect(price.change?.yuan).toBe(200 * (price.change?.shifts ?? 0));
  }, 120_000);
});

/** Every roster of one to three early and late ones on 20 replications, the cheapest first. */
async function tryAll({ scenario, packs }: ChosenDesk): Promise<FoundRoster> {
  const sizes = [1, 2, 3].flatMap((early) => [1, 2, 3].map((late) => ({ early, late }))).toSorted((a, b) => a.early + a.late - b.early - b.late);
  const played = await playVariants(sizes.map((sales) => ({ ...scenario, roster: { sales } })), packs, 0, { replications: 20, executor: inlineExecutor });
  const passed = (played ?? []).map(({ simulation, table }) => targetRows(table, searchTargets(simulation)[0], 1).passes.filter((pass) => pass === 1).length);
  const place = passed.findIndex((count) => count >= 18);
  const shifts = sizes[place].early + sizes[place].late;
  return { feasible: place >= 0, roster: { sales: sizes[place] }, cost: 200 * shifts, hours: 8 * shifts };
}
