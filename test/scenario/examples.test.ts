import { describe, expect, it } from "vitest";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { fastPathApplies } from "../../src/model/fastPathApplies.ts";
import { conversationDefaults } from "../../src/scenario/conversationDefaults.ts";
import type { Bot } from "../../src/scenario/bot.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const load = (name: string) => loadScenario(`scenarios/${name}.yaml`);
const example = (name: string): Scenario => load(name).scenario;

/** Share of all conversations that the ways in settle: of those that come by each, those that are answered and content. */
function settledByWaysIn({ faq, orderCard, productCards, selfService }: Bot): number {
  const questions = (faq?.items ?? []).map(({ share, resolves }) => share * resolves);
  const goods = productCards.map(({ coverage, resolves }) => coverage * resolves);
  const card = orderCard === undefined ? 0 : orderCard.share * orderCard.clicks * orderCard.resolves;
  const menu = selfService === undefined ? 0 : selfService.share * selfService.resolves;
  return [...questions, ...goods, card, menu].reduce((sum, share) => sum + share, 0);
}

describe("the examples", () => {
  it("small-shop judges three registration days of 300 consults, of which the bots settle a quarter", () => {
    const { platform, days, warmUp, arrivals, bot, targets } = example("small-shop");
    expect({ platform, days, warmUp }).toEqual({ platform: "pinduoduo", days: 3, warmUp: 1 });
    expect(arrivals.shop.consultsPerDay).toBe(300);
    expect(bot?.faq?.items).toHaveLength(5);
    expect(bot && settledByWaysIn(bot)).toBeCloseTo(0.25, 9);
    expect(Object.keys(targets)).toEqual(["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min"]);
  });

  it("618-mid-shop brings 5,000 consults, 626 and 292 of them in the first two hours, and bots that settle 35 in 100", () => {
    const { arrivals, days, warmUp, bot } = example("618-mid-shop");
    const profile = arrivals.sale.profile as readonly number[];
    expect(profile.slice(0, 2)).toEqual([626, 292]);
    expect(profile.reduce((sum, weight) => sum + weight, 0)).toBe(5000);
    expect(profile.slice(8, 23).every((weight) => weight >= 185 && weight <= 340)).toBe(true);
    expect([arrivals.eve.consultsPerDay, arrivals.sale.consultsPerDay]).toEqual([[1200, 0], [0, 5000]]);
    expect([warmUp, days]).toEqual([1, 1]);
    expect(bot && settledByWaysIn(bot)).toBeCloseTo(0.355, 9);
  });

  it("618-mid-shop keeps every default of conversations and desk, and the end of each reply is known beforehand", () => {
    const { scenario, packs } = load("618-mid-shop");
    expect(scenario.conversations).toEqual({ eve: conversationDefaults(false), sale: conversationDefaults(false) });
    expect(scenario.teams.desk).toMatchObject({ cap: 10, slowdownPerChat: 0.02, handleFactor: 1, shrinkage: 0 });
    expect(fastPathApplies(compileSimulation(scenario, packs).model)).toBe(true);
  });

  it("livestream-kuaishou has three sessions of an audience and judges what reaches people beside the platform's rule", () => {
    const { events, bot, teams, roster, rules } = example("livestream-kuaishou");
    expect(events.map(({ shape }) => Object.keys(shape))).toEqual([["livestream"], ["livestream"], ["livestream"]]);
    expect(bot?.smart?.resolves).toBe(0.55);
    expect(teams.live.cap).toBe(12);
    expect(roster).toEqual({ live: { early: 20, late: 26, half: 14 } });
    expect(rules.map((rule) => (typeof rule === "string" ? rule : `${rule.id} by ${rule.scope}`))).toEqual(["kuaishou/reply-3min", "shop/people-3min by agent"]);
  });

  it("two-shops judges each shop by its own platform, served by one team", () => {
    const { shops, teams, arrivals } = example("two-shops");
    expect(Object.entries(shops ?? {}).map(([name, { platform }]) => [name, platform])).toEqual([["home", "pinduoduo"], ["fashion", "kuaishou"]]);
    expect(teams.desk.streams).toEqual(Object.keys(arrivals));
  });

  it("after-sale comes from the sale alone, and the front desk, which serves it, may not refund", () => {
    const { arrivals, teams } = example("after-sale");
    expect(arrivals["after-sale"]).toMatchObject({ afterSale: true, follows: { stream: "sales", share: 0.35 } });
    expect(arrivals["after-sale"].consultsPerDay).toBeUndefined();
    expect(Object.entries(teams).map(([name, { streams, mayRefund }]) => [name, streams, mayRefund])).toEqual([
      ["front", ["sales", "after-sale"], false], ["refunds", ["after-sale"], true],
    ]);
  });

  it("night-and-reserve has a receiver while nobody is there and a reserve for the coupon of the evening", () => {
    const { routing, reserve, teams, roster } = example("night-and-reserve");
    expect(routing.allOffline).toEqual({ receiver: "owner", after: 60, cap: 2 });
    expect(reserve).toMatchObject({ team: "warehouse", agents: 3, when: { pool: "> 6" }, delay: 600, stay: 3600 });
    expect(teams.owner.role).toBe("admin");
    expect(roster).toEqual({ shop: { early: 2, late: 2 } });
  });

  it("bad-day is the 618 of the other file but for its name and its incidents", () => {
    const { name: _, incidents, ...badDay } = example("bad-day");
    const { name: __, incidents: none, ...sale } = example("618-mid-shop");
    expect(badDay).toEqual(sale);
    expect(none).toEqual([]);
    expect(incidents.map((incident) => Object.keys(incident)[0])).toEqual(["agentAbsent", "botOut", "burst", "deskDown"]);
  });
});
