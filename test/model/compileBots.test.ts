import { describe, expect, it } from "vitest";
import { BUYER_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model } from "../../src/model/model.ts";
import type { Bot } from "../../src/scenario/bot.ts";
import type { Incident } from "../../src/scenario/scenario.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";

const item = { question: "?", answer: "!", enabled: true, share: 0.1, resolves: 0.5 };

function modelOf(bot?: Partial<Bot>, incidents: readonly Incident[] = []): Model {
  return compileModel(deskScenario({ ...(bot === undefined ? {} : { bot }), incidents }), 0);
}

describe("bots", () => {
  it("are none where the scenario has none, else one for all streams", () => {
    expect([modelOf().bots.length, modelOf().streams[0].bot]).toEqual([0, -1]);
    expect([modelOf({}).bots.length, modelOf({}).streams[0].bot]).toEqual([1, 0]);
  });

  it("have their entrances in the order questions, order card, goods, menu; those that are switched off or that nobody uses are left out", () => {
    const [{ entrances }] = modelOf({
      selfService: { share: 0.04, resolves: 0.4 },
      productCards: [{ goods: 3, coverage: 0.03, resolves: 0.3 }, { goods: 1, coverage: 0, resolves: 1 }],
      orderCard: { share: 0.02, clicks: 0.6, resolves: 0.2 },
      faq: { items: [{ ...item, share: 0.1 }, { ...item, enabled: false }, { ...item, share: 0 }, { ...item, share: 0.05, resolves: 0.9 }] },
    }).bots;
    expect(entrances.map(({ share, buyerKind, replyKind, clicks, resolves, isOfList }) => [BUYER_KINDS[buyerKind], REPLY_KINDS[replyKind], share, clicks, resolves, isOfList])).toEqual([
      ["faq-click", "faq", 0.1, 1, 0.5, true],
      ["faq-click", "faq", 0.05, 1, 0.9, true],
      ["order-link", "order-card", 0.02, 0.6, 0.2, false],
      ["product-link", "product-card", 0.03, 1, 0.3, false],
      ["menu-click", "self-service", 0.04, 1, 0.4, false],
    ]);
  });

  it("answer from when they were saved on, goods five minutes later", () => {
    const savedAt = "2026-06-01T10:00";
    const [{ entrances }] = modelOf({
      faq: { items: [item, { ...item, savedAt }] }, productCards: [{ goods: 1, coverage: 0.1, resolves: 1 }, { goods: 1, coverage: 0.1, resolves: 1, savedAt }],
    }).bots;
    expect(entrances.map(({ fromMs }) => fromMs)).toEqual([0, 10 * HOUR_MS, 0, 10 * HOUR_MS + 5 * MINUTE_MS]);
  });

  it("say what the smart one resolves, how often a day, and how long what it does not resolve takes", () => {
    expect(modelOf({}).bots[0].smart).toBeUndefined();
    expect(modelOf({ smart: { resolves: 0.3, quota: 200, fallback: 12.5 } }).bots[0].smart).toEqual({ resolves: 0.3, quotaPerDay: 200, fallbackMs: 12_500 });
    expect(modelOf({ smart: { resolves: 0.3, fallback: 0 } }).bots[0].smart?.quotaPerDay).toBe(-1);
  });

  it("are out in the incidents' times, those that overlap as one", () => {
    const out = (from: string, to: string): Incident => ({ botOut: { from: `2026-06-01T${from}`, to: `2026-06-01T${to}` } });
    expect(modelOf({}, [out("12:00", "13:00"), out("09:00", "10:00"), out("12:30", "14:00")]).bots[0].out).toEqual([[9 * HOUR_MS, 10 * HOUR_MS], [12 * HOUR_MS, 14 * HOUR_MS]]);
  });

  it("tell which status replies they give", () => {
    expect(modelOf({ status: { first: true, busy: false, closing: true } }).bots[0]).toMatchObject({ statusFirst: true, statusBusy: false, statusClosing: true });
  });

  it("are out as far as the desk can be played, also where an incident's dates lie further away than the clock reaches", () => {
    const [{ out }] = modelOf({}, [{ botOut: { from: "2026-04-20T00:00", to: "2026-08-20T00:00" } }]).bots;
    expect(out).toEqual([[0, 2 ** 31 - 1]]);
    expect(modelOf({}, [{ botOut: { from: "2026-04-20T00:00", to: "2026-05-01T00:00" } }]).bots[0].out).toEqual([]);
  });
});
