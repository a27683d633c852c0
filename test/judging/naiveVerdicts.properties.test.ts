import fc from "fast-check";
import { expect, it } from "vitest";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { STANDINGS } from "../../src/judging/verdicts.ts";
import { naiveVerdicts } from "./naiveVerdicts.ts";
import { randomPack } from "./randomPack.ts";
import { talkLines, talkLog, talkRows } from "./randomTalk.ts";

/** Wide enough for every day of a random log, whatever its cut-off, and for what is carried into the next. */
const FRAME = { firstDay: -2, days: 12 };

const UNITS_IN_ORDER = (a: { firstRow: number; agent: number }, b: { firstRow: number; agent: number }): number => a.firstRow - b.firstRow || a.agent - b.agent;

it("agrees with docs/rules.md read aloud, message by message, under every combination of keys", () => {
  fc.assert(fc.property(talkRows, randomPack, (rows, pack) => {
    const { log } = talkLog(rows);
    const verdicts = judgeInFull(log, compileRule(pack), FRAME);
    const naive = naiveVerdicts(log, pack, FRAME);
    const { count, day, agent, firstRow, missRow } = verdicts.units;
    const units = Array.from({ length: count }, (_, unit) => ({ day: day[unit], agent: agent[unit], firstRow: firstRow[unit], missRow: missRow[unit] }));
    expect({
      text: talkLines(rows), standing: Array.from(verdicts.standing.subarray(0, log.messages.count), (code) => STANDINGS[code]), units: units.sort(UNITS_IN_ORDER),
    }).toEqual({ text: talkLines(rows), standing: naive.standing, units: [...naive.units].sort(UNITS_IN_ORDER) });
  }), { numRuns: 3000, seed: 1 });
}, 60_000);
