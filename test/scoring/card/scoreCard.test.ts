import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScoreCard } from "../../../src/scoring/card/parseScoreCard.ts";
import type { ScoreCard } from "../../../src/scoring/card/scoreCard.ts";
import type { CardAgent } from "../../../src/scoring/card/scoreCardResult.ts";
import { shopParts } from "../../../src/scoring/shop/shopParts.ts";
import type { ShopOptions } from "../../../src/scoring/shop/shopParts.ts";
import { LOG, exampleLog, exampleOrders } from "../shop/exampleShop.ts";

const CARD = `basics:
  onlineHours: { standard: 8, weight: 10 }
  replyRate: { rule: pinduoduo/manual-reply-3min, standard: 95%, weight: 20 }
  responseSeconds: { standard: 30s, weight: 10 }
incentives:
  conversion: { weight: 40, bands: [[30%, 40], [50%, 70], [80%, 100]], commission: [[30%, 1%], [80%, 2%]] }
  goodRating: { weight: 10, standard: 90% }
  returnRate: { weight: 5, standard: 10% }
  changedRatings: { weight: 5, standard: 2 }
agents:
  pre-sale: [a1]
  after-sale: a2
`;

const card = (text = CARD): ScoreCard => parseScoreCard(text, "card.yaml");
const pack = rulePackById("pinduoduo/manual-reply-3min");

function filled(options: Partial<ShopOptions> = {}, log = LOG): ReadonlyMap<string, CardAgent> {
  const { scoreCard } = shopParts(exampleLog(log), { packs: [pack], orders: exampleOrders(), card: card(), ...options });
  return new Map(scoreCard?.agents.map((agent) => [agent.agent, agent]));
}

const points = (agent: CardAgent | undefined): unknown => Object.fromEntries(agent?.items.map((item) => [item.item, item.points ?? item.untold?.en]) ?? []);

describe("a score card", () => {
  it("tells for each item of an agent's set whether it is met, its points, and all of them weighted", () => {
    const a1 = filled().get("a1");
    expect(a1?.items).toMatchObject([
      // Online 8 to 12 and 13 to 17 on one day.
      { item: "onlineHours", kind: "basic", unit: "hours", value: 8, numerator: 8, denominator: 1, standard: 8, isMet: true, points: 100 },
      // u1, u2 and u3 of the 18th, all in time.
      { item: "replyRate", rule: "pinduoduo/manual-reply-3min", unit: "share", value: 1, denominator: 3, isMet: true, points: 100 },
      // 20, 30 and 10 s.
      { item: "responseSeconds", unit: "seconds", better: "lower", value: 20, isMet: true, points: 100 },
      // u1 bought, u2 did not.
      { item: "conversion", kind: "incentive", unit: "share", value: 0.5, points: 70 },
    ]);
    // (10 + 20 + 10) × 100 + 40 × 70, of 80.
    expect(a1).toMatchObject({ set: "pre-sale", weight: 80, weightTold: 80, total: 6800 / 80, awayHours: 1 });
  });

  it("tells commission as a share of the agent's own sales, by the band that conversion reaches", () => {
    expect(filled().get("a1")?.commission).toEqual({ salesYuan: 50, share: 0.01, yuan: 0.5 });
    expect(filled().get("a2")?.commission).toBeUndefined();
  });

  it("gives a basic that is not met nothing, an incentive below its standard the part that it reaches", () => {
    const a2 = filled().get("a2");
    // Online 7.5 and 10.5 hours on two days; 60, 40 and 20 s; o3 of u3, rated 4, was changed; o6 of u2 came after the last reply.
    expect(a2?.items.map(({ item, value, isMet, points: its }) => [item, value, isMet, its])).toEqual([
      ["onlineHours", 9, true, 100], ["replyRate", 1, true, 100], ["responseSeconds", 40, false, 0], ["goodRating", 1, true, 100], ["returnRate", 0, true, 100], ["changedRatings", 1, false, 50],
    ]);
    expect(a2?.total).toBe((10 * 100 + 20 * 100 + 0 + 10 * 100 + 5 * 100 + 5 * 50) / 60);
  });

  it("looks at all items of those whom no set names, and divides what is less than better the other way round", () => {
    const free = filled({ card: card(CARD.replace(/agents:[^]*$/u, "").replace("returnRate: { weight: 5, standard: 10% }", "returnRate: { weight: 5, standard: 0% }")) });
    expect(free.get("a2")).toMatchObject({ set: "all", weight: 100 });
    expect(Object.keys(points(free.get("a2")) as object)).toHaveLength(7);
    const orders = exampleOrders("order,consumer,time,returned\no1,u1,2026-06-18 08:00:00,yes\no2,u2,2026-06-18 08:00:00,\n");
    const halves = filled({ orders, card: card(CARD.replace("a1]", "]").replace("after-sale: a2", "after-sale: [a1, a2]")) });
    // One order of u1, returned, against a standard of 10 %.
    expect(points(halves.get("a1"))).toMatchObject({ returnRate: 10, changedRatings: "the orders file does not tell changed ratings (ratingChanged, 改评)" });
  });

  it("leaves out what is not told together with its weight, and says why", () => {
    const text = LOG.split("\n").filter((line) => !line.includes("system")).join("\n");
    const { scoreCard } = shopParts(exampleLog(text), { packs: [pack], card: card() });
    const a1 = scoreCard?.agents.find(({ agent }) => agent === "a1");
    expect(points(a1)).toEqual({ onlineHours: "the log does not tell when agents were online", replyRate: 100, responseSeconds: 100, conversion: "it needs the orders: --orders FILE" });
    expect(a1).toMatchObject({ weight: 80, weightTold: 30, total: 100, commission: { untold: { zh: "需要订单文件：--orders 文件" } } });
  });

  it("tells whom it names and nobody saw, and takes agents by name under pseudonyms", () => {
    const { scoreCard } = shopParts(exampleLog(), { packs: [pack], card: card(CARD.replace("[a1]", "[a1, a7]")) });
    expect(scoreCard?.notInLog).toEqual(["a7"]);
    const hidden = readMessageLog(LOG, { fileName: "log.csv", timeZone: "Asia/Shanghai", pseudonymOf: (name, kind) => `${kind}:${name}` });
    expect(shopParts(hidden, { packs: [pack], card: card() }).scoreCard?.agents.map(({ agent, set }) => [agent, set])).toEqual([["agent:a1", "pre-sale"], ["agent:a2", "after-sale"]]);
  });

  it("judges rules that only the card names", () => {
    expect(points(filled({ packs: [], cardPacks: [pack] }).get("a1"))).toMatchObject({ replyRate: 100 });
    expect(points(filled({ packs: [] }).get("a1"))).toMatchObject({ replyRate: "the log does not tell this rule" });
    const measure = rulePackById("pinduoduo/first-reply-time");
    const byRule = filled({ cardPacks: [measure], card: card(CARD.replace("responseSeconds: {", "responseSeconds: { rule: pinduoduo/first-reply-time,")) });
    // 20 and 10 s.
    expect(byRule.get("a1")?.items[2]).toMatchObject({ value: 15, rule: "pinduoduo/first-reply-time" });
  });

  it("does not take a desk that was never left for hours online, and says so", () => {
    const text = LOG.replace("2026-06-18T16:00:00,,system,offline,a2,\n", "").replace("2026-06-19T08:00:00,,system,online,a2,\n", "").replace("2026-06-19T18:30", "2026-06-20T18:30");
    const { scoreCard, findings } = shopParts(exampleLog(text), { packs: [pack], card: card() });
    expect(points(scoreCard?.agents.find(({ agent }) => agent === "a2"))).toMatchObject({ onlineHours: "the log does not tell when this agent was online" });
    expect(findings).toMatchObject([{ code: "online-without-end", count: 1, example: "a2 from 2026-06-18 on" }]);
  });
});

describe("a score card's file", () => {
  const faultsOf = (text: string): readonly string[] => {
    try {
      card(text);
    } catch (error) {
      if (error instanceof InputFaults) return error.faults.map(({ where, found }) => `${where} ${found}`);
    }
    return [];
  };

  it("has sets of its own where a shop wants others", () => {
    expect(card(`${CARD}sets: { pre-sale: [conversion, onlineHours] }\n`).sets["pre-sale"]).toEqual(["conversion", "onlineHours"]);
    expect(card("basics: { onlineHours: { standard: 7h30m, weight: 1 } }").items.onlineHours?.standard).toBe(7.5);
  });

  it("is refused with every slip and its place", () => {
    expect(faultsOf("basics: {}\n")).toHaveLength(1);
    expect(faultsOf("basics: { replyRate: { standard: 95%, weight: 20 } }\n")[0]).toMatch(/basics\.replyRate\.rule is missing/u);
    expect(faultsOf("incentives: { conversion: { weight: 3 } }\n")[0]).toMatch(/tells neither standard nor bands/u);
    expect(faultsOf("incentives: { goodRating: { weight: 3, standard: 90%, commission: [[1%, 1%]] } }\n")[0]).toMatch(/commission/u);
    expect(faultsOf(CARD.replace("after-sale: a2", "after-sale: a1"))[0]).toMatch(/names a1, who stands under pre-sale too/u);
    expect(faultsOf(CARD.replace("onlineHours: { standard: 8", "onlineHours: { standard: 80"))).toHaveLength(1);
    expect(faultsOf(CARD.replace("conversion:", "conversoin:"))[0]).toMatch(/conversoin/u);
  });
});
