import fc from "fast-check";
import { expect, it } from "vitest";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { dayNumber } from "../../src/time/calendar.ts";
import { playDesk } from "../engine/playDesk.ts";
import type { Desk } from "../engine/playDesk.ts";
import { randomPack } from "./randomPack.ts";

const START = "2026-06-01";

/** Three days of a desk on which everything happens; the first is not judged. */
const desk = (atEnd: "finish" | "hand-over" | "leave"): Desk => ({
  consultsPerDay: 300, days: 3, seed: `in full ${atEnd}`, busynessCv: 0.3,
  laws: {
    turns: { geometric: { mean: 4 } }, burst: { geometric: { mean: 1.5 } }, burstGap: { exponential: { mean: 3 } }, handle: { lognormal: { mean: 90, cv: 0.9 } },
    think: { exponential: { mean: 120 } }, patience: { exponential: { mean: 900 } }, silentShare: 0.5, closingWordShare: 0.4, idleTimeout: 60, transferShare: 0.3,
  },
  team: { cap: 3 },
  shifts: { early: { from: "07:00", to: "15:00", atEnd }, late: { from: "14:30", to: "23:30", atEnd } }, roster: { early: 2, late: 1 },
  stream: { pages: { "shop-home": 0.5, "refund-detail": 0.5 }, spamShare: 0.1, returnShare: 0.4, returnAfter: { exponential: { mean: 1200 } } },
  bot: {
    faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.2, resolves: 0.5 }] },
    orderCard: { share: 0.2, clicks: 0.5, resolves: 0.5 }, productCards: [{ goods: 20, coverage: 0.2, resolves: 0.3 }], selfService: { share: 0.1, resolves: 0.6 },
    status: { first: true, busy: true, closing: true }, smart: { resolves: 0.2, quota: 100, fallback: 45 },
  },
});

it.each(["finish", "hand-over", "leave"] as const)("a played log whose shifts end by %s is judged from its file as by itself, under any keys", (atEnd) => {
  const log = playDesk(desk(atEnd));
  const text = [...formatMessageLog(log, { startDate: START, agents: [] }, { firstDay: 1, days: 2 }, "csv")].join("");
  const read = readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" });
  const firstDay = 1 + (dayNumber(START) ?? 0) - (dayNumber(read.startDate) ?? 0);
  const judgement = new Judgement();
  const packs = randomPack.map((pack) => ({ ...pack, dayCutOff: "00:00", deadline: pack.deadline / 20 }));
  let units = 0;
  fc.assert(fc.property(packs, (pack) => {
    const rule = compileRule(pack);
    judge(log, rule, { firstDay: 1, days: 2 }, judgement);
    units += judgement.denominator.reduce((total, value) => total + value, 0);
    const played = [[...judgement.numerator], [...judgement.denominator], judgement.lateCount, judgement.missCount];
    judge(read.log, rule, { firstDay, days: 2 }, judgement);
    expect([[...judgement.numerator], [...judgement.denominator], judgement.lateCount, judgement.missCount]).toEqual(played);
  }), { numRuns: 400, seed: 5 });
  expect(units).toBeGreaterThan(50_000);
});
