import { describe, expect, it } from "vitest";
import { botsSettling, moreSettledBy, settledByBots } from "../../src/scenario/settledByBots.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { entranceShares } from "../../src/scenario/entranceShares.ts";

const BOTS = {
  "no bots": undefined,
  "status replies alone": "{ status: { first: true } }",
  "five questions": "{ faq: {} }",
  "an order card alone": "{ orderCard: {} }",
  "everything that is clicked": "{ faq: {}, orderCard: {}, productCards: [{}, {}, { enabled: false }], selfService: {} }",
  "a smart bot": "{ smart: {} }",
  "a menu and a smart bot": "{ selfService: { share: 50%, resolves: 40% }, smart: { resolves: 30%, quota: 200 } }",
};

function botOf(text: string | undefined) {
  return parseScenario(`replycast: 1
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 100 } }
roster: { pre-sale: { early: 1 } }
${text === undefined ? "" : `bot: ${text}\n`}`).bot;
}

describe("the share of conversations that bots settle", () => {
  it("is none without bots, a quarter with five questions, and what a smart bot resolves of what is left", () => {
    expect(settledByBots(botOf(BOTS["no bots"]))).toBe(0);
    expect(settledByBots(botOf(BOTS["five questions"]))).toBeCloseTo(0.25, 9);
    expect(settledByBots(botOf(BOTS["a menu and a smart bot"]))).toBeCloseTo(1 - 0.8 * 0.7, 9);
  });

  it.each(Object.entries(BOTS))("can be any up to nine tenths, beginning with %s", (_, text) => {
    const bot = botOf(text);
    for (const share of [0, 0.01, 0.1, 0.3, 0.5, 0.75, 0.9]) {
      const other = botsSettling(bot, share);
      expect(settledByBots(other)).toBeCloseTo(share, 3);
      expect(Object.values(entranceShares(other)).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1);
    }
  });

  it("is more by the smart bot, else by clicks, of a list of questions where nothing can be clicked", () => {
    expect(Object.values(BOTS).map((text) => moreSettledBy(botOf(text)))).toEqual(["list", "list", "clicks", "clicks", "clicks", "smart", "smart"]);
    expect(botsSettling(undefined, 0.4)).not.toHaveProperty("smart");
  });

  it("is less by every way in, all by one factor", () => {
    const bot = botOf(BOTS["everything that is clicked"]);
    const half = botsSettling(bot, settledByBots(bot) / 2);
    expect(half.faq?.items[0].resolves).toBeCloseTo(0.3125, 4);
    expect(half.selfService?.resolves).toBeCloseTo(0.3, 4);
    expect(half.productCards[2]).toEqual(bot?.productCards[2]);
  });
});
