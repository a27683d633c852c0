import { expect, it } from "vitest";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { readMessageLog } from "../../src/log/readMessageLog.ts";
import { compileRule } from "../../src/metrics/compileRule.ts";
import { judge } from "../../src/metrics/judge.ts";
import { Judgement } from "../../src/metrics/judgement.ts";
import { score } from "../../src/metrics/score.ts";
import { playDesk } from "../engine/playDesk.ts";
import type { Desk } from "../engine/playDesk.ts";
import { countingVariants, totals } from "./countingVariants.ts";

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

it.each(["finish", "hand-over", "leave"] as const)("a played desk whose shifts end by %s scores from its written log as from the log itself", (atEnd) => {
  const shifts = { early: { from: "07:00", to: "15:00", atEnd }, late: { from: "14:30", to: "21:30", atEnd } };
  const log = playDesk({ ...busy, shifts, roster: { early: 2, late: 2 } });
  const frame = { firstDay: 1, days: 2 };
  const text = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [] }, frame, "csv")].join("");
  const packs = countingVariants();
  const { rules } = score(readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" }), packs);
  const judgement = new Judgement();
  for (const pack of packs) {
    judge(log, compileRule(pack), frame, judgement);
    expect([pack.id, ...totals(rules[pack.id])]).toEqual([pack.id, sum(judgement.numerator), sum(judgement.denominator)]);
    expect(sum(judgement.denominator)).toBeGreaterThan(100);
  }
});
