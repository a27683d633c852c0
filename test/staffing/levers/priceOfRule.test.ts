import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import type { ChosenDesk } from "../../../src/staffing/played/chosenDesk.ts";
import { playVariants } from "../../../src/staffing/played/playVariants.ts";
import { type FoundRoster, priceOfRule, type SearchRoster } from "../../../src/staffing/levers/priceOfRule.ts";
import { replacedTarget } from "../../../src/staffing/levers/replacedTarget.ts";
import { searchTargets, targetRows } from "../../../src/staffing/target/searchTarget.ts";

const [three, hour, thirty] = ["pinduoduo/manual-reply-3min", "pinduoduo/effective-reply-60min", "pinduoduo/answer-30s"].map((id) => rulePackById(id, "test"));
const target = { rate: ">= 80%", assurance: 0.9, over: "each-day" } as const;

function chance(value: number): Estimate {
  return { value, level: 0.95, replications: 100, method: "blaker" };
}

/** A search whose answer goes by the shortest deadline: a shift for each minute below ninety minutes. */
function fake(asked: ChosenDesk[], passes = true): SearchRoster {
  return async (desk) => {
    asked.push(desk);
    const shifts = 90 - Math.min(...desk.packs.map(({ deadline }) => deadline / 60));
    return { feasible: passes || shifts < 40, roster: { sales: { early: shifts } }, cost: shifts * 200, hours: shifts * 8, targets: desk.packs.map(({ id }, place) => ({ rule: id, assurance: 0.9, pass: chance(0.9 + place / 100) })) };
  };
}

describe("the price of a rule", () => {
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: "shop", platform: "pinduoduo", days: 2, arrivals: { sales: { consultsPerDay: 60 } }, roster: { sales: { early: 1 } },
    rules: [hour.id, thirty.id], targets: { [hour.id]: target, [thirty.id]: { rate: ">= 10%" } },
  }));
  const alone = { scenario: { ...scenario, rules: [hour.id], targets: { [hour.id]: target } }, packs: [hour] };

  it("is the difference of the cheapest rosters under the one and under the other, in yuan, hours and shifts of agents", async () => {
    const price = await priceOfRule(alone, { from: hour, to: three }, fake([]));
    expect(price?.from).toMatchObject({ rule: hour.id, feasible: true, cost: 6000, shifts: 60 });
    expect(price?.to).toMatchObject({ rule: three.id, cost: 17_400, shifts: 174 });
    expect(price?.change).toEqual({ yuan: 11_400, hours: 456, shifts: 114 });
  });

  it("asks for the same target of both and leaves the other rules and targets as they are", async () => {
    const asked: ChosenDesk[] = [];
    await priceOfRule({ scenario, packs: [hour, thirty] }, { from: hour, to: three }, fake(asked));
    expect(asked.map(({ packs }) => packs.map(({ id }) => id))).toEqual([[hour.id, thirty.id], [thirty.id, three.id]]);
    expect(Object.keys(asked[1].scenario.targets)).toEqual([thirty.id, three.id]);
    expect(compileSimulation(asked[1].scenario, asked[1].packs).rules[1].criterion).toMatchObject({ assurance: 0.9, limit: { value: 0.8 } });
  });

  it("takes the roster that is known instead of searching it again, and is none where a search was stopped", async () => {
    const asked: ChosenDesk[] = [];
    const price = await priceOfRule(alone, { from: hour, to: three, found: { feasible: true, roster: { sales: { early: 1 } }, cost: 200, hours: 8, targets: [{ rule: hour.id, assurance: 0.9, pass: chance(0.95) }, { rule: hour.id, assurance: 0.9, pass: chance(0.92) }] } }, fake(asked));
    expect([asked.length, price?.from.cost, price?.change?.shifts]).toEqual([1, 200, 172]);
    // Of two shops the one that is less sure.
    expect([price?.from.pass?.value, price?.to.pass?.value]).toEqual([0.92, 0.9]);
    expect(await priceOfRule(alone, { from: hour, to: three }, async () => undefined)).toBeUndefined();
  });

  it("keeps thresholds that hold as targets where the scenario sets none", async () => {
    const asked: ChosenDesk[] = [];
    const desk = { scenario: { ...scenario, targets: {} }, packs: [hour, thirty] };
    const before = searchTargets(compileSimulation(desk.scenario, desk.packs));
    await priceOfRule(desk, { from: hour, to: three }, fake(asked));
    const after = compileSimulation(asked[1].scenario, asked[1].packs);
    const told = searchTargets(after).map(({ rule, assurance, criterion: { limit, over } }) => ({ id: after.rules[rule].pack.id, assurance, limit, over }));
    const limits = before.map(({ rule, assurance, criterion: { limit, over } }) => ({ id: [three.id, thirty.id][rule], assurance, limit, over }));
    expect(told.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(limits.toSorted((a, b) => a.id.localeCompare(b.id)));
  });

  it("is that of one shop where several stand behind the desk, or of every shop that has the target", async () => {
    const asked: ChosenDesk[] = [];
    const targets = { [hour.id]: target };
    const shops = parseScenario(JSON.stringify({
      replycast: 1, name: "two", shops: { red: { platform: "pinduoduo", rules: [hour.id], targets }, blue: { platform: "pinduoduo", rules: [hour.id, thirty.id], targets } },
      arrivals: { a: { shop: "red", consultsPerDay: 20 }, b: { shop: "blue", consultsPerDay: 20 } }, roster: { desk: { early: 1 } },
    }));
    const rulesOf = ({ scenario: judged, packs }: ChosenDesk) => compileSimulation(judged, packs).rules.map(({ shop, pack, criterion: { source } }) => `${shop} ${pack.id} ${source}`);
    for (const shop of [{ shop: "blue" }, {}]) await priceOfRule({ scenario: shops, packs: [hour, hour, thirty] }, { from: hour, to: three, ...shop }, fake(asked));
    expect(rulesOf(asked[1])).toEqual([`red ${hour.id} target`, `blue ${thirty.id} consequence`, `blue ${three.id} target`]);
    expect(rulesOf(asked[3])).toEqual([`red ${three.id} target`, `blue ${thirty.id} consequence`, `blue ${three.id} target`]);
  });

  it("is not told where one of them is met by no roster", async () => {
    const price = await priceOfRule(alone, { from: hour, to: three }, fake([], false));
    expect(price?.to.feasible).toBe(false);
    expect(price?.change).toBeUndefined();
  });

  it("is what trying every roster finds: three minutes take more agents than an hour", async () => {
    const small = parseScenario(JSON.stringify({
      replycast: 1, name: "small", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 400 } }, roster: { sales: { early: 1, late: 1 } }, rules: [hour.id], targets: { [hour.id]: target },
    }));
    const price = await priceOfRule({ scenario: small, packs: [hour] }, { from: hour, to: three }, tryAll);
    expect(price?.from.roster).toEqual({ sales: { early: 1, late: 1 } });
    expect(price?.change?.shifts).toBeGreaterThan(0);
    expect(price?.change?.yuan).toBe(200 * (price?.change?.shifts ?? 0));
  }, 120_000);
});

describe("the target in whose place a rule comes", () => {
  const desk = (ids: readonly string[], limits: readonly string[]): ChosenDesk => ({
    scenario: parseScenario(JSON.stringify({
      replycast: 1, name: "shop", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 60 } }, roster: { sales: { early: 1 } }, rules: ids, targets: Object.fromEntries(ids.map((id, place) => [id, limits[place].endsWith("s") ? { value: limits[place] } : { rate: limits[place] }])),
    })),
    packs: ids.map((id) => rulePackById(id, "test")),
  });
  const five = rulePackById("pinduoduo/reply-5min", "test");
  const mean = rulePackById("pinduoduo/mean-manual-reply-time", "test");
  const two = desk([three.id, mean.id], [">= 80%", "<= 60s"]);

  it("is the only one, the only one that counts the same unit in the same way, or the one named", () => {
    expect(replacedTarget(desk([three.id], [">= 80%"]), { to: five }).id).toBe(three.id);
    expect(replacedTarget(two, { to: five }).id).toBe(three.id);
    expect(replacedTarget(desk([three.id, hour.id], [">= 80%", ">= 60%"]), { to: five, target: "pdd.manual_3m" }).id).toBe(three.id);
  });

  it("is refused where several could be meant, none is named so, the rule is a target already, or seconds would take the limit of a share", () => {
    expect(() => replacedTarget(desk([three.id, hour.id], [">= 80%", ">= 60%"]), { to: five })).toThrow(/more than one target.*--price-of pinduoduo\/manual-reply-3min=pinduoduo\/reply-5min/su);
    expect(() => replacedTarget(two, { to: five, target: "jd/x" })).toThrow(/jd\/x is no target of the scenario/u);
    // The mend names the target that counts the same unit.
    expect(() => replacedTarget(desk([thirty.id, three.id], [">= 10%", ">= 80%"]), { to: five, target: "jd/x" })).toThrow(/write --price-of pinduoduo\/manual-reply-3min=pinduoduo\/reply-5min/u);
    expect(() => replacedTarget(two, { to: three })).toThrow(/is a target of the scenario already/u);
    expect(() => replacedTarget(desk([three.id], [">= 80%"]), { to: mean })).toThrow(/is told in seconds/u);
  });
});

/** Every roster of one to three early and late ones on 20 replications, the cheapest first. */
async function tryAll({ scenario, packs }: ChosenDesk): Promise<FoundRoster> {
  const sizes = [1, 2, 3].flatMap((early) => [1, 2, 3].map((late) => ({ early, late }))).toSorted((a, b) => a.early + a.late - b.early - b.late);
  const played = await playVariants(sizes.map((sales) => ({ ...scenario, roster: { sales } })), packs, 0, { replications: 20, executor: inlineExecutor });
  const passed = (played ?? []).map(({ simulation, table }) => targetRows(table, searchTargets(simulation)[0], 1).passes.filter((pass) => pass === 1).length);
  const place = passed.findIndex((count) => count >= 18);
  const shifts = sizes[place].early + sizes[place].late;
  return { feasible: place >= 0, roster: { sales: sizes[place] }, cost: 200 * shifts, hours: 8 * shifts, targets: [] };
}
