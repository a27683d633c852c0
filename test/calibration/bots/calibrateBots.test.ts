import { describe, expect, it } from "vitest";
import { calibrateBots } from "../../../src/calibration/bots/calibrateBots.ts";
import type { CalibratedPart } from "../../../src/calibration/calibratedPart.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { Bot } from "../../../src/scenario/bot.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { deskOf } from "../buyers/deskOf.ts";
import { shownLog } from "../buyers/shownLog.ts";

const base: Desk = {
  seed: "bots", days: 3, consultsPerDay: 600,
  laws: { turns: { geometric: { mean: 2 } }, handle: { lognormal: { mean: 20, cv: 0.9 } }, patience: { lognormal: { mean: 400, cv: 1 } }, silentShare: 0.5, closingWordShare: 0.5 },
  team: { cap: 6 }, shifts: { day: { from: "00:00", to: "24:00" } }, roster: { day: 4 },
};

const calibrated = (bot: Partial<Bot>, more: Partial<Desk> = {}): CalibratedPart => calibrateBots(observeDesk(shownLog({ ...base, ...more, bot })));

/** Whether the interval holds the truth, drawn out to three standard errors. */
function isNear({ fits }: CalibratedPart, path: string, truth: number): boolean {
  const { value, lower = value, upper = value } = fits[path];
  return Math.abs(value - truth) <= (3 * (upper - lower)) / (2 * 1.645);
}

describe("what bots do, from the file of a played log", () => {
  const part = calibrated({
    faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.12, resolves: 0.6 }, { question: "how", answer: "so", enabled: true, share: 0.08, resolves: 0.6 }] },
    orderCard: { share: 0.1, clicks: 0.6, resolves: 0.5 }, productCards: [{ goods: 50, coverage: 0.05, resolves: 0.5 }], selfService: { share: 0.05, resolves: 0.6 },
  });

  it.each([
    ["bot.faq.items.0.share", 0.2], ["bot.faq.items.0.resolves", 0.6], ["bot.orderCard.share", 0.1], ["bot.orderCard.clicks", 0.6], ["bot.orderCard.resolves", 0.5],
    ["bot.productCards.0.coverage", 0.05], ["bot.productCards.0.resolves", 0.5], ["bot.selfService.share", 0.05], ["bot.selfService.resolves", 0.6],
  ])("%s is found again", (path, truth) => {
    expect(isNear(part, path, truth), JSON.stringify(part.fits[path])).toBe(true);
  });

  it("puts all questions together into one, and does not write what does not show", () => {
    const bot = part.written.bot as Record<string, unknown>;
    expect(Object.keys(bot).sort()).toEqual(["faq", "orderCard", "productCards", "selfService"]);
    expect((bot.faq as { items: unknown[] }).items).toHaveLength(1);
  });

  it("counts questions among first conversations of the day, since the list is sent once", () => {
    const returning = calibrated({ faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.3, resolves: 0.6 }] } }, { stream: { returnShare: 0.5, returnAfter: { exponential: { mean: 600 } } } });
    expect(isNear(returning, "bot.faq.items.0.share", 0.3)).toBe(true);
  });

  it("finds what the smart bot settles and how long the rest takes to people, and does not guess its quota", () => {
    const smart = calibrated({ orderCard: { share: 0.2, clicks: 0.5, resolves: 0.5 }, smart: { resolves: 0.55, quota: 400, fallback: 3 } });
    expect(isNear(smart, "bot.smart.resolves", 0.55)).toBe(true);
    expect(smart.fits["bot.smart.fallback"].value).toBe(3);
    expect(smart.findings.map(({ code }) => code)).toContain("smart-bot-silent");
    expect((smart.written.bot as Record<string, object>).smart).not.toHaveProperty("quota");
    const { clicks } = (smart.written.bot as Record<string, Record<string, number>>).orderCard;
    // Half of those who got the card clicked it, and half of these were served by it.
    expect(isNear(smart, "bot.orderCard.resolves", 0.25 / clicks)).toBe(true);
    expect(smart.fits["bot.orderCard.clicks"].source).toBe("default");
  });

  it.each(["first", "busy", "closing"] as const)("tells the status reply %s from the others", (name) => {
    const { written } = calibrated({ status: { first: false, busy: false, closing: false, [name]: true } }, { roster: { day: 1 } });
    expect((written.bot as Record<string, unknown>).status).toEqual({ [name]: true });
  });

  it("writes nothing where no bot shows", () => {
    expect(calibrateBots(observeDesk(shownLog(base)))).toEqual({ written: {}, fits: {}, shapes: {}, findings: [] });
  });
});

describe("a conversation that a bot answers", () => {
  const clicked = ["10:00:00.000,c1,buyer,faq-click,,", "10:00:00.000,c1,bot,faq,,"];

  it("is settled where it is closed and no person had a part", () => {
    expect(calibrateBots(deskOf(...clicked, "10:00:00.000,c1,system,closed,,")).fits["bot.faq.items.0.resolves"].value).toBe(1);
  });

  it("is not where it was given to somebody, or given up, or is still open", () => {
    const other = ["10:10:00.000,c2,buyer,text,,", "10:20:00.000,c2,system,closed,,"];
    for (const rows of [["10:01:00.000,c1,system,assigned,a1,", "10:02:00.000,c1,system,closed,,"], ["10:01:00.000,c1,system,left,,", "10:01:00.000,c1,system,closed,,"], []]) {
      expect(calibrateBots(deskOf(...clicked, ...rows, ...other)).fits["bot.faq.items.0.resolves"].value).toBe(0);
    }
  });
});
