import fc from "fast-check";
import { expect, it } from "vitest";
import { compileRule } from "../../src/judging/compileRule.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { totalsOf } from "../../src/judging/totalsOf.ts";
import { FIRST_CLOCKED, type Standing, STANDINGS } from "../../src/judging/verdicts.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { playDesk } from "../engine/playDesk.ts";
import { type NaiveUnit, naiveVerdicts } from "./naiveVerdicts.ts";
import { randomPack } from "./randomPack.ts";
import { talkLines, talkLog, talkRows } from "./randomTalk.ts";

/** Wide enough for every day of a random log, whatever its cut-off, and for what is carried into the next. */
const ALL_DAYS = { firstDay: -2, days: 12 };
const frames = fc.constantFrom<JudgeFrame>(ALL_DAYS, ALL_DAYS, { firstDay: 0, days: 3 }, { firstDay: 1, days: 1 });

interface Compared {
  readonly standing: readonly Standing[];
  readonly clocks: Readonly<Record<number, readonly [clock: number, reply: number]>>;
  readonly units: readonly NaiveUnit[];
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

function readAloud(log: MessageLog, pack: RulePack, frame: JudgeFrame): Compared {
  const { units, ...rest } = naiveVerdicts(log, pack, frame);
  return { ...rest, units: inOrder(units) };
}

function judged(log: MessageLog, pack: RulePack, frame: JudgeFrame): Compared {
  const rule = compileRule(pack);
  const verdicts = judgeInFull(log, rule, frame);
  const { count, day, agent, firstRow, missRow } = verdicts.units;
  const rows = [...verdicts.standing.subarray(0, log.messages.count).keys()];
  const { numerator, denominator } = totalsOf(log, rule, verdicts);
  return {
    standing: rows.map((row) => STANDINGS[verdicts.standing[row]]),
    clocks: Object.fromEntries(rows.filter((row) => verdicts.standing[row] >= FIRST_CLOCKED).map((row) => [row, [verdicts.clockAt[row], verdicts.reply[row]]])),
    units: inOrder(Array.from({ length: count }, (_, unit) => ({ day: day[unit], agent: agent[unit], firstRow: firstRow[unit], missRow: missRow[unit] }))),
    numerator: [...numerator], denominator: [...denominator],
  };
}

function inOrder(units: readonly NaiveUnit[]): NaiveUnit[] {
  return [...units].sort((a, b) => a.firstRow - b.firstRow || a.agent - b.agent);
}

it("judging agrees with docs/rules.md read aloud, message by message, under every combination of keys", () => {
  const met = new Set<Standing>();
  fc.assert(fc.property(talkRows, randomPack, frames, (rows, pack, frame) => {
    const { log } = talkLog(rows);
    const compared = judged(log, pack, frame);
    expect({ text: talkLines(rows), ...compared }).toEqual({ text: talkLines(rows), ...readAloud(log, pack, frame) });
    for (const standing of compared.standing) met.add(standing);
  }), { numRuns: 3000, seed: 1 });
  // Streams are a simulation's.
  expect(STANDINGS.filter((standing) => !met.has(standing))).toEqual(["other-stream"]);
});

it("random rules are such as can be written", () => {
  fc.assert(fc.property(randomPack, (pack) => {
    expect(parseRulePack(JSON.stringify(pack))).toEqual(pack);
  }), { numRuns: 300, seed: 3 });
});

it("and so it does on the logs of played desks", () => {
  // A log stands in the memory of its replication, which the next one takes.
  const logs = (["finish", "hand-over", "leave"] as const).map((atEnd) => structuredClone(playDesk({
    consultsPerDay: 20, days: 2, seed: atEnd,
    laws: {
      turns: { geometric: { mean: 3 } }, burst: { geometric: { mean: 1.7 } }, burstGap: { exponential: { mean: 20 } }, handle: { lognormal: { mean: 90, cv: 0.9 } },
      think: { exponential: { mean: 300 } }, patience: { exponential: { mean: 900 } }, silentShare: 0.5, closingWordShare: 0.4, idleTimeout: 60, transferShare: 0.4,
    },
    stream: { spamShare: 0.1, returnShare: 0.4, returnAfter: { exponential: { mean: 1200 } } },
    team: { cap: 2 }, shifts: { early: { from: "07:00", to: "15:00", atEnd }, late: { from: "14:30", to: "21:30", atEnd } }, roster: { early: 1, late: 2 },
    bot: {
      faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.3, resolves: 0.5 }] }, orderCard: { share: 0.2, clicks: 0.5, resolves: 0.5 },
      status: { first: true, busy: true, closing: true }, smart: { resolves: 0.3, quota: 100, fallback: 45 },
    },
  })));
  fc.assert(fc.property(fc.nat(logs.length - 1), randomPack, frames, (desk, pack, frame) => {
    expect(judged(logs[desk], pack, frame)).toEqual(readAloud(logs[desk], pack, frame));
  }), { numRuns: 40, seed: 2 });
});
