import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ConsumerDays } from "../../src/judging/consumerDays.ts";
import { countSpan } from "../../src/judging/countSpan.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { FIRST_JUDGED } from "../../src/judging/verdicts.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { logOf } from "../metrics/logOf.ts";
import { randomConversations } from "../metrics/randomLog.ts";
import { ruleOf } from "./ruleOf.ts";

const DAYS = 6;
const rule = ruleOf({ windowFromMs: 0, windowToMs: DAY_MS, excludedFlags: 2 });
const rules = [rule, { ...rule, unit: "message" as const }, { ...rule, unit: "session" as const }, { ...rule, scope: "agent" as const }];
const span = fc.tuple(fc.integer({ min: -3, max: DAYS }), fc.integer({ min: -1, max: DAYS + 2 }));

it("consumers of several days count once, those of one day as often as plain search finds them", () => {
  fc.assert(fc.property(randomConversations(DAY_MS / 3, 3 * DAYS), fc.constantFrom(...rules), span, (rows, compiled, [from, to]) => {
    const log = logOf(rows);
    const verdicts = judgeInFull(log, compiled, { firstDay: 0, days: DAYS });
    const found = new Set<number>();
    for (let row = 0; row < log.messages.count; row++) {
      const day = verdicts.units.day[verdicts.unit[row]];
      if (verdicts.standing[row] >= FIRST_JUDGED && day >= from && day <= to) found.add(log.conversations.consumer[log.messages.conversation[row]]);
    }
    expect(new ConsumerDays(verdicts, log).between(from, to)).toBe(found.size);
  }), { seed: 11, numRuns: 300 });
});

it("units of a span are those of its days, the latest share of them the last ones by first judged message", () => {
  fc.assert(fc.property(randomConversations(DAY_MS / 3, 3 * DAYS), fc.constantFrom(...rules), span, fc.integer({ min: 1, max: 100 }), (rows, compiled, [from, to], percent) => {
    const { units } = judgeInFull(logOf(rows), compiled, { firstDay: 0, days: DAYS });
    const within = Array.from({ length: units.count }, (_, unit) => unit)
      .filter((unit) => units.day[unit] >= from && units.day[unit] <= to)
      .toSorted((a, b) => units.firstRow[a] - units.firstRow[b]);
    const met = (numbers: readonly number[]) => ({ numerator: numbers.filter((unit) => units.missRow[unit] < 0).length, denominator: numbers.length });
    expect(countSpan(units, { from, to })).toEqual(met(within));
    const kept = Math.ceil((percent * within.length) / 100);
    const latest = met(within.slice(within.length - kept));
    expect(countSpan(units, { from, to, latest: percent / 100 }).denominator).toBe(latest.denominator);
    if (compiled.scope === "shop") expect(countSpan(units, { from, to, latest: percent / 100 })).toEqual(latest);
  }), { seed: 12, numRuns: 300 });
});

it("a tenth of thirty units is three, a quarter of five two", () => {
  const units = (count: number) => ({
    count, firstRow: Int32Array.from({ length: count }, (_, unit) => unit), day: new Int32Array(count),
    missRow: Int32Array.from({ length: count }, (_, unit) => (unit < count - 1 ? unit : -1)), agent: new Int32Array(count).fill(-1),
  });
  expect(countSpan(units(30), { from: 0, to: 0, latest: 0.1 })).toEqual({ numerator: 1, denominator: 3 });
  expect(countSpan(units(5), { from: 0, to: 0, latest: 0.25 })).toEqual({ numerator: 1, denominator: 2 });
  expect(countSpan(units(5), { from: 1, to: 3 })).toEqual({ numerator: 0, denominator: 0 });
});
