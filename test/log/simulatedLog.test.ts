import { expect, it } from "vitest";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { score } from "../../src/scoring/score.ts";
import { playDesk } from "../engine/playDesk.ts";
import type { Desk } from "../engine/playDesk.ts";
import { carryingVariants, countingVariants, totals } from "./countingVariants.ts";

const busy: Desk = {
  consultsPerDay: 500, days: 3, seed: "written", busynessCv: 0.3,
  laws: {
    turns: { geometric: { mean: 4 } }, burst: { geometric: { mean: 1.5 } }, burstGap: { exponential: { mean: 3 } }, handle: { lognormal: { mean: 40, cv: 0.9 } },
    think: { exponential: { mean: 30 } }, patience: { exponential: { mean: 300 } }, silentShare: 0.5, closingWordShare: 0.4, idleTimeout: 60,
  },
  team: { cap: 3 },
};

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

const shiftsEndingBy = (atEnd: "finish" | "hand-over" | "leave"): Desk => ({
  ...busy, shifts: { early: { from: "07:00", to: "15:00", atEnd }, late: { from: "14:30", to: "21:30", atEnd } }, roster: { early: 2, late: 2 },
});

const everything: Desk = {
  ...shiftsEndingBy("hand-over"), consultsPerDay: 900,
  laws: { ...busy.laws, transferShare: 0.3 },
  stream: { pages: { "shop-home": 0.5, "refund-detail": 0.5 }, spamShare: 0.1, returnShare: 0.3, returnAfter: { exponential: { mean: 1200 } } },
  routing: { sticky: true, assign: "longest-idle", pool: "newest-first", reply: "newest-first" },
  bot: {
    faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.2, resolves: 0.5 }] },
    orderCard: { share: 0.2, clicks: 0.5, resolves: 0.5 }, productCards: [{ goods: 20, coverage: 0.2, resolves: 0.3 }], selfService: { share: 0.1, resolves: 0.6 },
    status: { first: true, busy: true, closing: true }, smart: { resolves: 0.2, quota: 100, fallback: 45 },
  },
};

it.each([
  ["whose shifts end by finish", shiftsEndingBy("finish")], ["whose shifts end by hand-over", shiftsEndingBy("hand-over")], ["whose shifts end by leave", shiftsEndingBy("leave")],
  ["with bots, pages, spam, transfers and consumers who come back", everything],
])("a played desk %s scores from its written log as from the log itself", (_, desk) => {
  const log = playDesk(desk);
  const frame = { firstDay: 1, days: 2 };
  const text = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [] }, frame, "csv")].join("");
  const packs = [...countingVariants(), ...carryingVariants()];
  const { rules } = score(readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" }), packs);
  const judgement = new Judgement();
  for (const pack of packs) {
    judge(log, compileRule(pack), frame, judgement);
    expect([pack.id, ...totals(rules[pack.id])]).toEqual([pack.id, sum(judgement.numerator), sum(judgement.denominator)]);
    expect(sum(judgement.denominator)).toBeGreaterThan(50);
  }
});
